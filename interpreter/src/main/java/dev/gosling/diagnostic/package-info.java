/**
 * What the front end has to say about a program: errors as values, sorted and printed as gc does.
 */
package dev.gosling.diagnostic;
