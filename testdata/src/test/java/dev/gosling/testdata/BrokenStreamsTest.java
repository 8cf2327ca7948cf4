package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gosling.Gosling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** What a program notices of standard streams that take nothing. */
final class BrokenStreamsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private Gosling.Result run(OutputStream stdout, OutputStream stderr, String source) {
    return Gosling.builder().stdout(stdout).stderr(stderr).build().run(source);
  }

  @Test
  void aFullDeviceIsAnError() {
    Gosling.Result result =
        run(
            failing("No space left on device"),
            err,
            """
            n, e := fmt.Println("x")
            fmt.Fprintln(os.Stderr, n, e)
            n, e = os.Stdout.WriteString("abc")
            fmt.Fprintln(os.Stderr, n, e)
            os.Exit(3)
            """);
    String line = "0 write /dev/stdout: no space left on device\n";
    assertEquals(line + line, err.toString());
    assertEquals(3, result.status());
  }

  @Test
  void aBrokenPipeEndsTheProgram() {
    String source = "for { fmt.Println(`x`) }";
    assertEquals(141, run(failing("Broken pipe"), err, source).status());
    source = "for { fmt.Fprintln(os.Stderr, `x`) }";
    var out = new ByteArrayOutputStream();
    assertEquals(141, run(out, failing("Broken pipe"), source).status());
    assertEquals("", err.toString());
  }
}
