package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.Gosling;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Programs whose output depends on scheduling: one output a seed, many outputs of many seeds. */
final class SeedTest {
  private static final int RUNS = 60;

  /**
   * Order of goroutines, select, map order, random numbers, timers, lost updates, addresses,
   * memory.
   */
  private static final String RACY =
      """
      package main

      import (
      	crypto "crypto/rand"
      	"fmt"
      	"math/rand"
      	"os"
      	"runtime"
      	"sync"
      	"sync/atomic"
      	"time"
      )

      func main() {
      	var wg sync.WaitGroup
      	var counter atomic.Int32
      	lines := make(chan string, 100)
      	stop := make(chan bool)
      	for i := range 4 {
      		wg.Go(func() {
      			for range 5 {
      				n := counter.Load()
      				counter.Store(n + 1)
      			}
      			select {
      			case lines <- fmt.Sprint("a", i):
      			case lines <- fmt.Sprint("b", i):
      			case <-stop:
      			}
      			time.Sleep(time.Duration(rand.Intn(3)) * time.Second)
      			lines <- fmt.Sprint("c", i)
      		})
      	}
      	wg.Wait()
      	close(lines)
      	for line := range lines {
      		fmt.Print(line, " ")
      	}
      	for k := range map[int]bool{1: true, 2: true, 3: true, 4: true} {
      		fmt.Print(k)
      	}
      	fmt.Println(counter.Load(), time.Now())
      	fmt.Printf("%p %p %s %d\\n", &counter, new(int), crypto.Text(), os.Getpid())
      	println(&counter, new(string))
      	runtime.GC()
      	var memory runtime.MemStats
      	runtime.ReadMemStats(&memory)
      	fmt.Println(memory.Alloc, memory.TotalAlloc, memory.NumGC)
      }
      """;

  private static String run(String source, long seed) {
    var out = new ByteArrayOutputStream();
    Gosling.Result result =
        Gosling.builder()
            .stdout(out)
            .stderr(out)
            .seed(seed)
            .virtualTime(true)
            .build()
            .run("racy.go", source.getBytes(StandardCharsets.UTF_8));
    String text = String.join("\n", result.diagnostics()) + out.toString(StandardCharsets.UTF_8);
    assertEquals(0, result.status(), text);
    return text;
  }

  @Test
  void oneSeedHasOneOutput() {
    String first = run(RACY, 17);
    for (int i = 1; i < RUNS; i++) assertEquals(first, run(RACY, 17));
  }

  @Test
  void manySeedsHaveManyOutputs() {
    Set<String> outputs = new HashSet<>();
    for (int seed = 0; seed < RUNS; seed++) outputs.add(run(RACY, seed));
    assertTrue(outputs.size() > RUNS / 2, outputs.size() + " outputs of " + RUNS + " seeds");
  }

  /** Both orders of two goroutines, and the update that is lost when both read first. */
  @Test
  void everyOutcomeOfASmallRaceIsFound() {
    String source =
        """
        package main

        import (
        	"fmt"
        	"sync/atomic"
        )

        func main() {
        	var x atomic.Int32
        	done := make(chan int, 2)
        	for i := 1; i <= 2; i++ {
        		go func() {
        			n := x.Load()
        			x.Store(10*n + int32(i))
        			done <- i
        		}()
        	}
        	<-done
        	<-done
        	fmt.Print(x.Load())
        }
        """;
    Set<String> outputs = new HashSet<>();
    for (int seed = 0; seed < 400 && outputs.size() < 4; seed++) outputs.add(run(source, seed));
    assertEquals(Set.of("1", "2", "12", "21"), outputs);
  }

  @Test
  void aTimerAndAComputationBothMayBeFirst() {
    String source =
        """
        package main

        import "time"

        func main() {
        	done := make(chan bool, 1)
        	go func() {
        		for range 3000 {
        		}
        		done <- true
        	}()
        	select {
        	case <-time.After(time.Millisecond):
        		print("timer")
        	case <-done:
        		print("done")
        	}
        }
        """;
    Set<String> outputs = new HashSet<>();
    for (int seed = 0; seed < 400 && outputs.size() < 2; seed++) outputs.add(run(source, seed));
    assertEquals(Set.of("timer", "done"), outputs);
  }
}
