package dev.gosling.syntax;

import dev.gosling.source.SourceFile;
import java.util.List;

/**
 * A whole file.
 *
 * @param source the file
 * @param base the position of its first byte
 * @param packageName the identifier of the package clause
 * @param decls imports first, as written
 * @param goVersion minimum version implied by the {@code //go:build} line ({@code "1.21"}), or null
 * @param embeds its {@code //go:embed} comments, in order
 */
public record FileNode(
    SourceFile source,
    int base,
    Expr.Ident packageName,
    List<Decl> decls,
    String goVersion,
    List<EmbedComment> embeds)
    implements Node {
  /**
   * A comment {@code //go:embed pattern...}.
   *
   * @param next the position of the token that follows
   * @param text what follows {@code //go:embed}
   */
  public record EmbedComment(int pos, int next, String text) {
    static final String DIRECTIVE = "//go:embed";

    /** The position of an offset in the text. */
    public int posOf(int offset) {
      return pos + DIRECTIVE.length() + offset;
    }
  }

  @Override
  public int pos() {
    return packageName.pos();
  }

  /** The same file without its version constraint. */
  public FileNode withoutConstraint() {
    return new FileNode(source, base, packageName, decls, null, embeds);
  }
}
