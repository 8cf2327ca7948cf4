/** The tables of the ziggurat method. */
package dev.gosling.stdlib.internal.ziggurat;
