package dev.gosling.syntax;

final class BuildConstraint {
  static String goVersion(byte[] b) {
    return null;
  }
}
