package dev.gosling.exec;

import dev.gosling.value.FatalError;

/** Go's report of a goroutine that is too deep. */
final class StackOverflow {
  private static final String TEXT =
      """
      stack overflow

      runtime stack:
      runtime.throw({0x0?, 0x0?})
      \t/usr/local/go/src/runtime/panic.go:1229 +0x48
      runtime.newstack()
      \t/usr/local/go/src/runtime/stack.go:1207 +0x5fd
      runtime.morestack()
      \t/usr/local/go/src/runtime/asm_amd64.s:681 +0x7d\
      """;

  private StackOverflow() {}

  static FatalError at(Frame frame) {
    FatalError error = new FatalError(TEXT);
    error.trace = frame;
    error.thrown = true;
    error.preface =
        "runtime: goroutine stack exceeds 1000000000-byte limit\n"
            + "runtime: sp=0xc0200e0390 stack=[0xc0200e0000, 0xc0400e0000]\n";
    return error;
  }
}
