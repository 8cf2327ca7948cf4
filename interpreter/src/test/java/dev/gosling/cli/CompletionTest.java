package dev.gosling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts in the shells that they are for, where there are these. */
class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', run check compare golden completion version help",
    "co, compare completion",
    "run --s, --seed=",
    "run --go = 1.2, 1.20 1.21 1.22 1.23 1.24 1.25 1.26",
    "run --go 1.19, 1.19",
    "run --color = a, auto always",
    "check --color =, auto always never",
    "run --leaks = f, fail",
    "run --leaks, --leaks --leaks=fail",
    "run '', prog.go sub",
    "run --leaks '', prog.go sub",
    "run --seed 1 p, prog.go",
    "help ver, version",
    "completion '', bash zsh",
    "version '', ''",
  })
  void bash(String words, String completions) throws IOException, InterruptedException {
    Files.createFile(folder.resolve("prog.go"));
    Files.createFile(folder.resolve("notes.txt"));
    Files.createDirectory(folder.resolve("sub"));
    String script =
        Completion.bash(Main.commands())
            + ("COMP_WORDS=(gosling " + (words.isEmpty() ? "''" : words) + ")\n")
            + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
            // Without a terminal there is no completion under way whose options could be changed.
            + "compopt() { :; }\n"
            + "_gosling\n"
            + "printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    List<String> expected = Arrays.asList(completions.split(" "));
    assertEquals(expected, shell("bash", "-c", script).lines().toList());
  }

  @Test
  void zsh() throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("_gosling"), Completion.zsh(Main.commands()));
    assertEquals("", shell("zsh", "-n", script.toString()));
    String use = "autoload -Uz compinit; compinit -u -D; source " + script + "; ";
    assertEquals("_gosling\n", shell("zsh", "-f", "-c", use + "print $_comps[gosling]"));
    String body = Files.readString(script);
    assertTrue(body.contains("'check:Report the compile errors"), body);
    assertTrue(body.contains("'--faketime[Virtual time, as in the Go Playground]'"), body);
  }

  private String shell(String... command) throws IOException, InterruptedException {
    assumeTrue(
        Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, command[0]))),
        command[0] + " is not here");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] said = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(said, StandardCharsets.UTF_8);
  }
}
