/**
 * Stage 3 of 7 (with {@code check}): Go's types and declared objects.
 *
 * <p>After {@code cmd/compile/internal/types2}: {@link dev.gosling.types.Type} is sealed; {@link
 * dev.gosling.types.Named} types and type parameters are compared by identity (instances of one
 * generic type with identical arguments are one object), all others structurally by {@link
 * dev.gosling.types.Types#identical}. Objects ({@link dev.gosling.types.Obj}) are what identifiers
 * denote.
 */
package dev.gosling.types;
