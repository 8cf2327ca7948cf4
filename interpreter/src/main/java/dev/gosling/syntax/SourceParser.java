package dev.gosling.syntax;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.grammar.GoCharStream;
import dev.gosling.grammar.GoParser;
import dev.gosling.grammar.GoToken;
import dev.gosling.grammar.GoTokenSource;
import dev.gosling.grammar.GoTokenStream;
import dev.gosling.grammar.LineDirective;
import dev.gosling.grammar.SyntaxErrors;
import dev.gosling.grammar.SyntaxErrors.SyntaxError;
import dev.gosling.grammar.TooDeepException;
import dev.gosling.grammar.diagnosis.SourceParts;
import dev.gosling.grammar.diagnosis.SyntaxDiagnosis;
import dev.gosling.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Parses Go source: a whole file, or a run of declarations in the middle of one.
 *
 * <p>Errors go to {@link Diagnostics}. As in gc, an error whose text starts with {@code syntax
 * error:} means that there is no syntax tree, and only the first one on a line is reported; after
 * others, such as a malformed literal, there is one and type checking can go on. The parser and
 * {@link AstBuilder} only tell whether the source is Go; what is wrong says a {@link
 * SyntaxDiagnosis}.
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
    return parse(0, file.bytes().length, Start.FILE, FileParse::file);
  }

  /**
   * As {@link #parseFile}, but the file may also be a snippet: one that has no package clause and
   * that has a {@code func main} or statements outside functions. It gets the clause, the imports
   * and the {@code func main} that it lacks.
   */
  public FileNode parseProgram(PackageFinder packages) {
    int start = afterInterpreterLine(file.bytes());
    return parse(start, file.bytes().length, Start.PROGRAM, p -> p.program(packages));
  }

  /**
   * As {@link #parseProgram}, but whatever has no package clause is a snippet: declarations alone,
   * nothing at all, and what has syntax errors everywhere.
   */
  public FileNode parseCode(PackageFinder packages) {
    int start = afterInterpreterLine(file.bytes());
    return parse(start, file.bytes().length, Start.CODE, p -> p.code(packages));
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
    return parse(start, end, Start.DECLARATIONS, FileParse::decls);
  }

  /**
   * What a file with syntax errors tells all the same: its package clause and the imports that
   * stand before the first error. Null where not even the clause can be read.
   */
  public FileNode parseHeader() {
    return new FileParse(0, file.bytes().length, SHALLOW).header();
  }

  private <T> T parse(int start, int end, Start what, Function<FileParse, T> parse) {
    try {
      return new FileParse(start, end, SHALLOW).run(what, parse);
    } catch (TooDeepException _) {
      FileParse deep = new FileParse(start, end, DEEP);
      return onDeepStack(() -> deep.guarded(what, parse));
    }
  }

  private static <T> T onDeepStack(Callable<T> parse) {
    FutureTask<T> task = new FutureTask<>(parse);
    Thread thread = new Thread(null, task, "deep parse", DEEP_STACK_BYTES);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
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

  /** What to parse: a rule of the grammar, and the same for a source that it rejects. */
  private enum Start {
    FILE,
    PROGRAM,
    CODE,
    DECLARATIONS
  }

  /** One attempt at parsing. */
  private final class FileParse implements SourceParts {
    private final int start;
    private final int end;
    private final int maxDepth;
    private final SyntaxErrors errors = new SyntaxErrors();
    private final GoTokenStream tokens;
    private final GoParser parser;
    private final AstBuilder builder;

    FileParse(int start, int end, int maxDepth) {
      this.start = start;
      this.end = end;
      this.maxDepth = maxDepth;
      GoCharStream chars = new GoCharStream(file.bytes(), start, end, errors);
      tokens = new GoTokenStream(new GoTokenSource(chars, errors), (end - start) / 4);
      parser = new GoParser(tokens);
      parser.removeErrorListeners();
      parser.setErrorHandler(new BailErrorStrategy());
      parser.setMaxDepth(maxDepth);
      builder = new AstBuilder(tokens, base, errors);
    }

    private void setSections() {
      List<SourceFile.Section> sections = new ArrayList<>();
      String last = file.displayName();
      for (LineDirective d : tokens.lineDirectives()) {
        if (d.file() != null) last = d.file();
        sections.add(new SourceFile.Section(d.offset(), last, d.line(), d.column()));
      }
      file.setSections(sections);
    }

    /** The tree, or null if there are syntax errors. Errors are passed on. */
    <T> T run(Start what, Function<FileParse, T> parse) {
      if (!tokens.lineDirectives().isEmpty()) setSections();
      T result = attempt(parse);
      if (!errors.isRejected() && !mayMisplaceDirectives()) {
        report(errors.list());
        return result;
      }
      SyntaxDiagnosis diagnosis = diagnose(what);
      List<SyntaxError> found = diagnosis.errors();
      boolean isTree = found.stream().noneMatch(SyntaxError::isSyntaxError);
      if (errors.isRejected() && found.isEmpty()) {
        // The grammar has no array lengths that start with func, map, chan or a bracket.
        int at = base + parser.getCurrentToken().getStartIndex();
        diagnostics.add(at, ErrorCode.UNSUPPORTED, "this array length is not supported");
        return null;
      }
      // The checker looks at branches too.
      report(isTree ? found.stream().filter(e -> !branchErrors.contains(e)).toList() : found);
      if (!isTree) return null;
      if (result == null) result = completed(parse);
      for (SyntaxError e : diagnosis.lateErrors()) {
        diagnostics.addLate(base + e.offset(), ErrorCode.SYNTAX, e.message());
      }
      return result;
    }

    /**
     * After a malformed token gc takes what is missing at the end of the file as given: an operand,
     * and what closes what is open. Null if that does not help.
     */
    private <T> T completed(Function<FileParse, T> parse) {
      for (boolean lacksOperand : new boolean[] {false, true}) {
        FileParse again = new FileParse(start, end, maxDepth);
        again.tokens.closeBrackets(lacksOperand);
        T result = again.attempt(parse);
        if (!again.errors.isRejected()) return result;
      }
      return null;
    }

    private <T> T attempt(Function<FileParse, T> parse) {
      try {
        return parse.apply(this);
      } catch (ParseCancellationException _) {
        errors.reject();
        return null;
      }
    }

    /** Reports what nests too deep even for the big stack. */
    <T> T guarded(Start what, Function<FileParse, T> parse) {
      try {
        return run(what, parse);
      } catch (TooDeepException e) {
        diagnostics.add(base + e.offset(), ErrorCode.SYNTAX, "syntax error: " + e.getMessage());
        return null;
      }
    }

    FileNode file() {
      GoParser.SourceFileContext tree = parser.sourceFile();
      List<Decl> decls = new ArrayList<>();
      boolean afterOthers = false;
      for (int i = 1; i < tree.getChildCount(); i++) {
        switch (tree.getChild(i)) {
          case GoParser.ImportDeclContext d -> {
            if (afterOthers) builder.reject();
            decls.add(builder.decls.importDecl(d));
          }
          case GoParser.TopLevelDeclContext d -> {
            afterOthers = true;
            decls.add(builder.decls.topLevel(d));
          }
          default -> {}
        }
      }
      Expr.Ident name = builder.ident(tree.packageClause().IDENTIFIER());
      return fileNode(name, decls);
    }

    FileNode header() {
      List<Decl> imports = new ArrayList<>();
      Expr.Ident name = attempt(p -> p.builder.ident(p.parser.packageClause().IDENTIFIER()));
      if (name == null) return null;
      while (tokens.LA(1) == GoParser.SEMI && tokens.LA(2) == GoParser.IMPORT) {
        tokens.consume();
        Decl decl = attempt(p -> p.builder.decls.importDecl(p.parser.importDecl()));
        if (decl == null) break;
        imports.add(decl);
      }
      return fileNode(name, imports);
    }

    private FileNode fileNode(Expr.Ident name, List<Decl> decls) {
      String goVersion = BuildConstraint.goVersion(file.bytes());
      return new FileNode(file, base, name, decls, goVersion, embedComments());
    }

    private List<FileNode.EmbedComment> embedComments() {
      List<FileNode.EmbedComment> comments = new ArrayList<>();
      for (GoToken d : tokens.directives()) {
        String text = d.getText();
        if (!text.startsWith(FileNode.EmbedComment.DIRECTIVE)) continue;
        String patterns = text.substring(FileNode.EmbedComment.DIRECTIVE.length());
        int next = tokens.firstAfter(d.getStartIndex()).getStartIndex();
        comments.add(new FileNode.EmbedComment(base + d.getStartIndex(), base + next, patterns));
      }
      return comments;
    }

    FileNode program(PackageFinder packages) {
      return isSnippet() ? snippet(packages, true) : file();
    }

    FileNode code(PackageFinder packages) {
      return isSnippet() ? snippet(packages, false) : file();
    }

    /** A package clause behind other tokens makes a file too, a wrong one. */
    private boolean isSnippet() {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).getType() == GoParser.PACKAGE) return false;
      }
      return true;
    }

    private FileNode snippet(PackageFinder packages, boolean onlyPrograms) {
      GoParser.SnippetContext tree = parser.snippet();
      Snippet snippet = new Snippet(packages, builder);
      for (GoParser.SnippetItemContext item : tree.snippetItem()) addItem(snippet, item);
      if (onlyPrograms && !snippet.isProgram()) {
        builder.reject();
        return null;
      }
      if (errors.isRejected()) return null;
      int end = base + file.bytes().length;
      Expr.Ident name = new Expr.Ident(base + tokens.get(0).getStartIndex(), "main");
      int before = errors.list().size();
      List<Decl> program = snippet.program(end);
      if (errors.list().size() > before) return null;
      return fileNode(name, program);
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
        parser.markFunction();
        decls.add(builder.decls.topLevel(parser.topLevelDecl()));
        if (tokens.LA(1) == GoParser.SEMI) tokens.consume();
      }
      return decls;
    }

    // What is wrong

    private final Set<SyntaxError> branchErrors = new HashSet<>();

    /** A {@code //go:build} that begins a line before the package clause is where it belongs. */
    private boolean mayMisplaceDirectives() {
      for (GoToken d : tokens.directives()) {
        int at = d.getStartIndex();
        boolean isFirst = at < tokens.get(0).getStartIndex();
        boolean beginsLine = at == 0 || file.bytes()[at - 1] == '\n';
        if (!isFirst || !beginsLine || !d.getText().startsWith("//go:build")) return true;
      }
      return false;
    }

    private SyntaxDiagnosis diagnose(Start what) {
      SyntaxDiagnosis diagnosis = new SyntaxDiagnosis(tokens, errors.list(), this);
      if (what == Start.DECLARATIONS) {
        diagnosis.declarations();
      } else if (what == Start.FILE || !isSnippet()) {
        diagnosis.file();
      } else if (!diagnosis.snippet() && what == Start.PROGRAM) {
        diagnosis = new SyntaxDiagnosis(tokens, errors.list(), this);
        diagnosis.file();
      }
      return diagnosis;
    }

    private <T> T part(int from, int to, Function<FileParse, T> parse) {
      FileParse part = new FileParse(from, to, maxDepth);
      T result = part.attempt(parse);
      return part.errors.isRejected() ? null : result;
    }

    @Override
    public String expression(int from, int to) {
      Expr x = part(from, to, p -> p.builder.exprs.expr(p.parser.expression()));
      return x == null ? sourceText(from, to) : ExprString.of(x);
    }

    @Override
    public String statement(int from, int to) {
      Stmt s = part(from, to, p -> p.builder.stmts.simple(p.parser.simpleStmt()));
      return s == null ? sourceText(from, to) : HeaderBuilder.asValue(s);
    }

    private String sourceText(int from, int to) {
      return new String(file.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public void branches(int from, int to, Errors listener) {
      Stmt.BlockStmt body = part(from, to, p -> p.builder.stmts.block(p.parser.block()));
      if (body == null) return;
      Branches.check(
          body,
          new Branches.Listener() {
            @Override
            public void error(int pos, String message) {
              branchErrors.add(new SyntaxError(pos - base, message));
              listener.error(pos - base, message);
            }

            @Override
            public String position(int pos) {
              return file.position(pos - base).toString();
            }

            @Override
            public void defined(Stmt.LabeledStmt label) {}

            @Override
            public void used(Stmt.BranchStmt jump, Stmt.LabeledStmt label) {}
          });
    }

    private void report(List<SyntaxError> found) {
      for (SyntaxError e : found) diagnostics.add(base + e.offset(), ErrorCode.SYNTAX, e.message());
    }
  }
}
