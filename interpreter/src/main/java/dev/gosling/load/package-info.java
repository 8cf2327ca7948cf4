/**
 * Between stages 2 and 3 of 7: files, a folder or an import path → the packages of a program.
 *
 * <p>{@link dev.gosling.load.Loader} is the one place that knows which packages a program consists
 * of: which module it stands in, which folders its imports mean, which of their files belong to the
 * build, and that imports make no circle. It follows {@code go build}'s loading, words included.
 * Standard packages are no more than looked up here, in {@link dev.gosling.load.StandardPackages};
 * the checker parses what it needs of them.
 */
package dev.gosling.load;
