package dev.gosling.check;

import dev.gosling.source.SourceFile;
import dev.gosling.syntax.Decl;

/** Parses one top-level declaration of a standard package's file, without the rest. */
@FunctionalInterface
public interface DeclParser {
  /**
   * @param file the whole file
   * @param base the position of its first byte
   * @param start byte offset of the declaration
   * @param end offset after its last byte
   * @throws IllegalStateException on a syntax error, which is an error of the library
   */
  Decl parse(SourceFile file, int base, int start, int end);
}
