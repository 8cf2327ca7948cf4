package dev.gosling.exec;

import dev.gosling.exec.stmt.Block;
import dev.gosling.runtime.Mode;
import dev.gosling.runtime.Outcome;
import dev.gosling.runtime.Program;
import dev.gosling.value.GoString;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Builds trees by hand and runs them on the main goroutine of a program. */
final class Code {
  private Code() {}

  /** A function of 8 long and 8 reference slots. */
  static FunctionCode function(String name, StmtNode... body) {
    return new FunctionCode(name, 0, (code, g) -> code.link(8, 8, new TreeBody(new Block(body))));
  }

  /** The same with defer statements in it. */
  static FunctionCode deferring(String name, StmtNode... body) {
    return new FunctionCode(
        name, 0, (code, g) -> code.link(8, 8, new DeferBody(new Block(body), null, false, 0)));
  }

  static StmtNode effect(Consumer<Frame> effect) {
    return stmt(
        frame -> {
          effect.accept(frame);
          return Completion.NORMAL;
        });
  }

  static StmtNode stmt(Function<Frame, Integer> run) {
    return new StmtNode() {
      @Override
      public int execute(Frame frame) {
        return run.apply(frame);
      }
    };
  }

  static ExprNode longValue(Function<Frame, Long> value) {
    return new ExprNode() {
      @Override
      public long executeLong(Frame frame) {
        return value.apply(frame);
      }
    };
  }

  static ExprNode ref(Function<Frame, Object> value) {
    return new ExprNode() {
      @Override
      public Object execute(Frame frame) {
        return value.apply(frame);
      }
    };
  }

  static ExprNode condition(Function<Frame, Boolean> value) {
    return new ExprNode() {
      @Override
      public boolean executeBoolean(Frame frame) {
        return value.apply(frame);
      }
    };
  }

  /** Runs {@code code} as main; what it throws is thrown here. */
  static Frame run(FunctionCode code) {
    List<Frame> frames = new ArrayList<>();
    List<RuntimeException> thrown = new ArrayList<>();
    Program program =
        new Program(
            new Program.Config(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                List.of("test"),
                Map.of(),
                Path.of("/"),
                1,
                Mode.NORMAL));
    Outcome outcome =
        program.start(
            g -> {
              Frame frame = code.newRootFrame(g, code.closure());
              frames.add(frame);
              try {
                code.run(frame);
              } catch (RuntimeException e) {
                thrown.add(e);
              }
            });
    if (outcome.failure() != null) throw new AssertionError(outcome.failure());
    if (!thrown.isEmpty()) throw thrown.getFirst();
    return frames.getFirst();
  }

  static GoString string(String s) {
    return GoString.of(s);
  }
}
