package dev.gosling.types;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

/** A package: its path, name and scope. */
public final class Package {
  private final String path;
  private final String name;
  private final Scope scope;
  private final boolean standard;
  private final ReentrantLock lock;
  private final TreeSet<Integer> localTypes = new TreeSet<>();
  private List<Package> imports = List.of();

  /**
   * @param path import path, {@code main} for the program itself
   * @param standard one of Go's standard packages, whose declarations are resolved on demand
   * @param lock that of the program
   */
  public Package(String path, String name, Scope scope, boolean standard, ReentrantLock lock) {
    this.path = path;
    this.name = name;
    this.scope = scope;
    this.standard = standard;
    this.lock = lock;
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

  /**
   * Guards what the types and objects of a program resolve on first use, which may be while the
   * program runs, on any of its goroutines. All packages of a program have the same lock.
   */
  public ReentrantLock lock() {
    return lock;
  }

  public List<Package> imports() {
    return imports;
  }

  public void setImports(List<Package> imports) {
    this.imports = List.copyOf(imports);
  }

  /** Says that a function declares a type at {@code pos}. */
  public synchronized void addLocalType(int pos) {
    localTypes.add(pos);
  }

  /**
   * The number of the type that a function declares at {@code pos}, among all such types of the
   * package in source order, from one; 0 for any other type.
   */
  synchronized int localTypeNumber(int pos) {
    return localTypes.contains(pos) ? localTypes.headSet(pos, true).size() : 0;
  }

  @Override
  public String toString() {
    return path;
  }
}
