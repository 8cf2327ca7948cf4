package dev.gosling.syntax;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.grammar.GoCharStream;
import dev.gosling.grammar.GoErrorStrategy;
import dev.gosling.grammar.GoParser;
import dev.gosling.grammar.GoTokenSource;
import dev.gosling.grammar.GoTokenStream;
import dev.gosling.grammar.SyntaxErrors;
import dev.gosling.grammar.SyntaxErrors.SyntaxError;
import dev.gosling.grammar.TooDeepException;
import dev.gosling.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Parses Go source: a whole file, or a run of declarations in the middle of one.
 *
 * <p>Errors go to {@link Diagnostics}. As in gc, an error whose text starts with {@code syntax
 * error:} means that there is no syntax tree, and only the first one on a line is reported; after
 * others, such as a malformed literal, there is one and type checking can go on.
 */
public final class SourceParser {
  /** Nesting, in grammar rules, that the caller's stack is trusted with. */
  private static final int SHALLOW = 1_500;

  /** Nesting beyond which a file is rejected; about 10,000 nested parentheses. */
  private static final int DEEP = 20_000;

  private static final long DEEP_STACK_BYTES = 256L << 20;

  private final SourceFile file;
  private final int base;
  private final Diagnostics diagnostics;

  /**
   * @param base the position of the file's first byte
   */
  public SourceParser(SourceFile file, int base, Diagnostics diagnostics) {
    this.file = file;
    this.base = base;
    this.diagnostics = diagnostics;
  }

  /** The file's syntax tree, or null if there are syntax errors. */
  public FileNode parseFile() {
    return parse(0, file.bytes().length, FileParse::file);
  }

  /**
   * As {@link #parseFile}, but the file may also be a snippet: one that has no package clause and
   * that has a {@code func main} or statements outside functions. It gets the clause, the imports
   * and the {@code func main} that it lacks.
   */
  public FileNode parseProgram(PackageFinder packages) {
    int start = afterInterpreterLine(file.bytes());
    return parse(start, file.bytes().length, p -> p.program(packages));
  }

  /** The offset behind a first line such as {@code #!/usr/bin/env gosling}. */
  private static int afterInterpreterLine(byte[] source) {
    if (source.length < 2 || source[0] != '#' || source[1] != '!') return 0;
    int end = 0;
    while (end < source.length && source[end] != '\n') end++;
    return end;
  }

  /**
   * The declarations between two byte offsets, or null if there are syntax errors. The text must
   * start and end where declarations do.
   */
  public List<Decl> parseDecls(int start, int end) {
    return parse(start, end, FileParse::decls);
  }

  private <T> T parse(int start, int end, Function<FileParse, T> what) {
    FileParse shallow = new FileParse(start, end, SHALLOW);
    T result;
    try {
      result = what.apply(shallow);
      return shallow.report() ? result : null;
    } catch (TooDeepException _) {
      return onDeepStack(new FileParse(start, end, DEEP), what);
    }
  }

  private static <T> T onDeepStack(FileParse parse, Function<FileParse, T> what) {
    FutureTask<T> task = new FutureTask<>(() -> parse.guarded(what));
    Thread thread = new Thread(null, task, "deep parse", DEEP_STACK_BYTES);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          T result = task.get();
          return parse.report() ? result : null;
        } catch (InterruptedException _) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  /** One attempt at parsing. */
  private final class FileParse {
    private final SyntaxErrors errors = new SyntaxErrors();
    private final GoTokenStream tokens;
    private final GoParser parser;
    private final GoErrorStrategy strategy;
    private final AstBuilder builder;

    FileParse(int start, int end, int maxDepth) {
      GoCharStream chars = new GoCharStream(file.bytes(), start, end, errors);
      tokens = new GoTokenStream(new GoTokenSource(chars, errors), (end - start) / 4);
      parser = new GoParser(tokens);
      parser.removeErrorListeners();
      strategy = new GoErrorStrategy(tokens, errors);
      parser.setErrorHandler(strategy);
      parser.setMaxDepth(maxDepth);
      builder = new AstBuilder(tokens, base, errors);
    }

    /** Reports what nests too deep even for the big stack. */
    <T> T guarded(Function<FileParse, T> what) {
      try {
        return what.apply(this);
      } catch (TooDeepException e) {
        errors.replaceSyntaxErrors(e.offset(), e.getMessage());
        return null;
      }
    }

    FileNode file() {
      GoParser.SourceFileContext tree = parser.sourceFile();
      if (!strategy.isIntact(tree.packageClause())) return null;
      int others = strategy.firstStrayOffset();
      List<Decl> decls = new ArrayList<>();
      for (int i = 1; i < tree.getChildCount(); i++) {
        if (!(tree.getChild(i) instanceof ParserRuleContext d)) continue;
        if (!(d instanceof GoParser.ImportDeclContext)) {
          others = Math.min(others, d.start.getStartIndex());
        } else if (others < d.start.getStartIndex()) {
          builder.syntaxError(builder.pos(d), "imports must appear before other declarations");
        }
        switch (d) {
          case ParserRuleContext broken when !strategy.isIntact(broken) ->
              new BrokenTree(builder, strategy).check(broken);
          case GoParser.ImportDeclContext c -> decls.add(builder.decls.importDecl(c));
          default -> decls.add(builder.decls.topLevel((GoParser.TopLevelDeclContext) d));
        }
      }
      Expr.Ident name = builder.ident(tree.packageClause().IDENTIFIER());
      return new FileNode(file, base, name, decls, BuildConstraint.goVersion(file.bytes()));
    }

    FileNode program(PackageFinder packages) {
      return tokens.LA(1) == GoParser.PACKAGE ? file() : snippet(packages);
    }

    private FileNode snippet(PackageFinder packages) {
      int start = tokens.LT(1).getStartIndex();
      GoParser.SnippetContext tree = parser.snippet();
      Snippet snippet = new Snippet(packages, builder);
      for (GoParser.SnippetItemContext item : tree.snippetItem()) {
        if (strategy.isIntact(item)) addItem(snippet, item);
      }
      if (!snippet.isProgram()) {
        errors.replaceSyntaxErrors(start, "package statement must be first");
        return null;
      }
      int end = base + file.bytes().length;
      String goVersion = BuildConstraint.goVersion(file.bytes());
      Expr.Ident name = new Expr.Ident(base + start, "main");
      int before = errors.list().size();
      List<Decl> program = snippet.program(end);
      if (errors.list().size() > before) return null;
      return new FileNode(file, base, name, program, goVersion);
    }

    private void addItem(Snippet snippet, GoParser.SnippetItemContext item) {
      switch (item.getChild(0)) {
        case GoParser.ImportDeclContext d -> snippet.add(builder.decls.importDecl(d));
        case GoParser.FunctionDeclContext d -> snippet.add(builder.decls.function(d));
        case ParseTree s -> snippet.add(builder.stmts.stmt((GoParser.StatementContext) s));
      }
    }

    List<Decl> decls() {
      List<Decl> decls = new ArrayList<>();
      while (tokens.LA(1) != GoParser.EOF) {
        GoParser.TopLevelDeclContext d = parser.topLevelDecl();
        if (!strategy.isIntact(d)) break;
        decls.add(builder.decls.topLevel(d));
        if (tokens.LA(1) == GoParser.SEMI) tokens.consume();
      }
      return decls;
    }

    /** Passes the errors on; false if there are syntax errors. */
    boolean report() {
      if (errors.isEmpty()) return true;
      List<SyntaxError> sorted = new ArrayList<>(errors.list());
      sorted.sort(
          Comparator.comparingInt(SyntaxError::offset).thenComparing(SyntaxError::isSyntaxError));
      int lastLine = 0;
      for (SyntaxError e : sorted) {
        if (e.isSyntaxError()) {
          int line = file.position(e.offset()).line();
          if (line == lastLine) continue;
          lastLine = line;
        }
        diagnostics.add(base + e.offset(), ErrorCode.SYNTAX, e.message());
      }
      return lastLine == 0;
    }
  }
}
