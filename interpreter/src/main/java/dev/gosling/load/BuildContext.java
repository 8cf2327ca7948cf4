package dev.gosling.load;

import dev.gosling.syntax.BuildConstraint;
import java.util.Set;

/**
 * What programs are built for: linux on amd64 with the compiler gc, without cgo, by the newest
 * release. After {@code go/build}.
 */
final class BuildContext {
  private static final String OS = "linux";
  private static final String ARCHITECTURE = "amd64";

  /** Systems and architectures that mean something in a file's name, Go's past ones too. */
  private static final Set<String> SYSTEMS =
      Set.of(
          ("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd"
                  + " plan9 solaris wasip1 windows zos")
              .split(" "));

  private static final Set<String> ARCHITECTURES =
      Set.of(
          ("386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le"
               + " mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64"
               + " wasm")
              .split(" "));

  private BuildContext() {}

  static boolean isTest(String fileName) {
    return fileName.endsWith("_test.go");
  }

  /**
   * Whether a file's name lets it belong to a build: {@code x_windows.go} does not, {@code
   * linux.go} does.
   */
  static boolean matchesName(String fileName) {
    String name = fileName.substring(0, fileName.indexOf('.'));
    int underscore = name.indexOf('_');
    if (underscore < 0) return true;
    String[] words = name.substring(underscore + 1).split("_", -1);
    int n = words.length;
    if (n > 0 && words[n - 1].equals("test")) n--;
    if (n == 0) return true;
    String last = words[n - 1];
    if (ARCHITECTURES.contains(last)) {
      boolean system = n == 1 || !SYSTEMS.contains(words[n - 2]) || words[n - 2].equals(OS);
      return last.equals(ARCHITECTURE) && system;
    }
    return !SYSTEMS.contains(last) || last.equals(OS);
  }

  /** Whether the {@code //go:build} line of a file lets it belong to a build. */
  static boolean matchesConstraint(byte[] source) throws BuildConstraint.Malformed {
    return BuildConstraint.isSatisfied(source, BuildContext::hasTag);
  }

  private static boolean hasTag(String tag) {
    return switch (tag) {
      case OS, ARCHITECTURE, "unix", "gc" -> true;
      default -> tag.startsWith("go1.") && LanguageVersion.isSupported(tag.substring(2));
    };
  }
}
