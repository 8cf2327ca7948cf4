package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gosling.Gosling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that run at the same time in one JVM see nothing of each other. */
final class IsolationTest {
  /** What in Go is global to the process: all of it is changed, and then looked at. */
  private static final String GLOBALS =
      """
      package main

      import (
      	"bufio"
      	"errors"
      	"flag"
      	"fmt"
      	"io"
      	"io/fs"
      	"log"
      	"math/rand"
      	"net/http"
      	"os"
      	"runtime"
      	"sync"
      )

      var counter int

      func main() {
      	me := flag.String("me", "", "who this is")
      	flag.Parse()
      	log.SetPrefix(*me + ": ")
      	log.SetFlags(0)
      	log.SetOutput(os.Stdout)
      	http.HandleFunc("/"+*me, func(http.ResponseWriter, *http.Request) {})
      	os.Setenv("WHO", os.Getenv("WHO")+*me)
      	runtime.GOMAXPROCS(len(*me))
      	os.WriteFile("file", []byte(*me), 0o666)
      	fmt.Println(rand.Int63())

      	in := bufio.NewReader(os.Stdin)
      	var wg sync.WaitGroup
      	var mu sync.Mutex
      	for range 100 {
      		wg.Go(func() {
      			for range 100 {
      				mu.Lock()
      				counter++
      				mu.Unlock()
      				runtime.Gosched()
      			}
      		})
      	}
      	wg.Wait()
      	log.Print(counter, runtime.NumGoroutine(), runtime.GOMAXPROCS(0))
      	line, _ := in.ReadString('\\n')
      	fmt.Print(line, os.Args[1:], os.Getenv("WHO"))
      	b, _ := os.ReadFile("file")
      	_, err := fs.Stat(os.DirFS("."), "other")
      	fmt.Println("", string(b), errors.Is(err, fs.ErrNotExist))
      	_, err = in.ReadByte()
      	fmt.Println(err == io.EOF)
      	os.Exit(len(*me))
      }
      """;

  @Test
  void globalsAreOfAProgram(@TempDir Path folder) throws Exception {
    List<CompletableFuture<Void>> programs = new ArrayList<>();
    for (String me : List.of("a", "bb", "ccc", "dddd")) {
      Path directory = Files.createDirectory(folder.resolve(me));
      programs.add(CompletableFuture.runAsync(() -> check(me, directory)));
    }
    for (var p : programs) p.join();
  }

  private static void check(String me, Path directory) {
    var out = new ByteArrayOutputStream();
    Gosling.Result result =
        Gosling.builder()
            .stdin(new ByteArrayInputStream((me + "'s line\n").getBytes(StandardCharsets.UTF_8)))
            .stdout(out)
            .args(List.of("-me", me))
            .environment(Map.of("WHO", "I am "))
            .directory(directory)
            .timeLimit(Duration.ofSeconds(30))
            .build()
            .run(GLOBALS);
    assertEquals(List.of(), result.diagnostics());
    String printed = out.toString(StandardCharsets.UTF_8);
    String number = printed.substring(0, printed.indexOf('\n') + 1);
    assertEquals(
        number
            + me
            + (": 10000 1 " + me.length() + "\n")
            + (me + "'s line\n")
            + ("[-me " + me + "]I am " + me + " " + me + " true\n")
            + "true\n",
        printed);
    assertEquals(me.length(), result.status());
  }

  @Test
  void oneThatIsStoppedLeavesTheOthersAlone() {
    var patient = new ByteArrayOutputStream();
    var other =
        CompletableFuture.supplyAsync(
            () ->
                Gosling.builder()
                    .stdout(patient)
                    .build()
                    .run("for i := range 20 { time.Sleep(50*time.Millisecond); fmt.Print(i) }"));
    var hasty = Gosling.builder().timeLimit(Duration.ofMillis(100)).build();
    for (int i = 0; i < 3; i++) {
      Gosling.Result result = hasty.run("go func() { for {} }(); select {}");
      assertEquals(Gosling.Kind.STOPPED, result.kind());
    }
    assertEquals(Gosling.Kind.EXITED, other.join().kind());
    assertEquals("012345678910111213141516171819", patient.toString(StandardCharsets.UTF_8));
  }

  @Test
  void programsThatShareAStreamLeaveItsLock() {
    var bytes = new ByteArrayOutputStream();
    var shared = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String endless =
        "for range 4 { go func() { for { os.Stdout.WriteString(`0123456789\n`);"
            + " os.Stdout.Sync() } }() }; select {}";
    var gosling =
        Gosling.builder().stdout(shared).procs(4).timeLimit(Duration.ofMillis(50)).build();
    var programs = new ArrayList<CompletableFuture<Gosling.Result>>();
    for (int i = 0; i < 20; i++) {
      programs.add(CompletableFuture.supplyAsync(() -> gosling.run(endless)));
    }
    for (var p : programs) assertEquals(Gosling.Kind.STOPPED, p.join().kind());
    Set<String> lines = bytes.toString().lines().collect(Collectors.toSet());
    lines.remove("0123456789");
    assertEquals(Set.of(), lines);
  }
}
