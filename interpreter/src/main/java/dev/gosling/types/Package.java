package dev.gosling.types;

import java.util.List;

/** A package: its path, name and scope. */
public final class Package {
  private final String path;
  private final String name;
  private final Scope scope;
  private final boolean standard;
  private List<Package> imports = List.of();

  /**
   * @param path import path, {@code main} for the program itself
   * @param standard one of Go's standard packages, whose declarations are resolved on demand
   */
  public Package(String path, String name, Scope scope, boolean standard) {
    this.path = path;
    this.name = name;
    this.scope = scope;
    this.standard = standard;
  }

  public String path() {
    return path;
  }

  public String name() {
    return name;
  }

  public Scope scope() {
    return scope;
  }

  public boolean isStandard() {
    return standard;
  }

  public List<Package> imports() {
    return imports;
  }

  public void setImports(List<Package> imports) {
    this.imports = List.copyOf(imports);
  }

  @Override
  public String toString() {
    return path;
  }
}
