package dev.gosling.plan;

import dev.gosling.check.CheckedProgram;
import dev.gosling.check.Info;
import dev.gosling.runtime.Program;
import dev.gosling.types.Type;
import dev.gosling.value.RuntimeType;

/**
 * Turns a checked program into executable code, function by function, as they are first called. One
 * per run of a program: nodes refer to its package variables. One lock guards all planning.
 */
public final class Planner {
  private final CheckedProgram checked;
  private final Program program;

  public Planner(CheckedProgram checked, Program program) {
    this.checked = checked;
    this.program = program;
  }

  CheckedProgram checked() {
    return checked;
  }

  Info info() {
    return checked.info();
  }

  Program program() {
    return program;
  }

  RuntimeType runtimeType(Type type) {
    return program.types().of(type);
  }
}
