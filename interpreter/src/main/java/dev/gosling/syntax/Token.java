package dev.gosling.syntax;

/** Operators of unary, binary and assignment forms, by the text that Go prints for them. */
public enum Token {
  ADD("+"),
  SUB("-"),
  MUL("*"),
  QUO("/"),
  REM("%"),
  AND("&"),
  OR("|"),
  XOR("^"),
  SHL("<<"),
  SHR(">>"),
  AND_NOT("&^"),
  LAND("&&"),
  LOR("||"),
  EQL("=="),
  NEQ("!="),
  LSS("<"),
  LEQ("<="),
  GTR(">"),
  GEQ(">="),
  NOT("!"),
  TILDE("~"),
  ARROW("<-");

  private final String text;

  Token(String text) {
    this.text = text;
  }

  public boolean isComparison() {
    return ordinal() >= EQL.ordinal() && ordinal() <= GEQ.ordinal();
  }

  public boolean isShift() {
    return this == SHL || this == SHR;
  }

  @Override
  public String toString() {
    return text;
  }
}
