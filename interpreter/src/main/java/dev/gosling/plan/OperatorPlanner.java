package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.expr.AddComplex;
import dev.gosling.exec.expr.AddDouble;
import dev.gosling.exec.expr.AddLong;
import dev.gosling.exec.expr.And;
import dev.gosling.exec.expr.AndLong;
import dev.gosling.exec.expr.AndNotLong;
import dev.gosling.exec.expr.BoolConstant;
import dev.gosling.exec.expr.ComplementLong;
import dev.gosling.exec.expr.Concat2;
import dev.gosling.exec.expr.ConcatAll;
import dev.gosling.exec.expr.EqBool;
import dev.gosling.exec.expr.EqDouble;
import dev.gosling.exec.expr.EqLong;
import dev.gosling.exec.expr.EqNil;
import dev.gosling.exec.expr.EqPointer;
import dev.gosling.exec.expr.EqRef;
import dev.gosling.exec.expr.EqString;
import dev.gosling.exec.expr.EqValue;
import dev.gosling.exec.expr.GeDouble;
import dev.gosling.exec.expr.GeLong;
import dev.gosling.exec.expr.GeString;
import dev.gosling.exec.expr.GeUnsigned;
import dev.gosling.exec.expr.GtDouble;
import dev.gosling.exec.expr.GtLong;
import dev.gosling.exec.expr.GtString;
import dev.gosling.exec.expr.GtUnsigned;
import dev.gosling.exec.expr.LeDouble;
import dev.gosling.exec.expr.LeLong;
import dev.gosling.exec.expr.LeString;
import dev.gosling.exec.expr.LeUnsigned;
import dev.gosling.exec.expr.LongConstant;
import dev.gosling.exec.expr.LtDouble;
import dev.gosling.exec.expr.LtLong;
import dev.gosling.exec.expr.LtString;
import dev.gosling.exec.expr.LtUnsigned;
import dev.gosling.exec.expr.MulComplex;
import dev.gosling.exec.expr.MulDouble;
import dev.gosling.exec.expr.MulLong;
import dev.gosling.exec.expr.NeBool;
import dev.gosling.exec.expr.NeDouble;
import dev.gosling.exec.expr.NeLong;
import dev.gosling.exec.expr.NeNil;
import dev.gosling.exec.expr.NePointer;
import dev.gosling.exec.expr.NeRef;
import dev.gosling.exec.expr.NeString;
import dev.gosling.exec.expr.NeValue;
import dev.gosling.exec.expr.NegComplex;
import dev.gosling.exec.expr.NegDouble;
import dev.gosling.exec.expr.NegLong;
import dev.gosling.exec.expr.Not;
import dev.gosling.exec.expr.Or;
import dev.gosling.exec.expr.OrLong;
import dev.gosling.exec.expr.QuoComplex;
import dev.gosling.exec.expr.QuoConstant;
import dev.gosling.exec.expr.QuoDouble;
import dev.gosling.exec.expr.QuoLong;
import dev.gosling.exec.expr.QuoUnsigned;
import dev.gosling.exec.expr.RemConstant;
import dev.gosling.exec.expr.RemLong;
import dev.gosling.exec.expr.RemUnsigned;
import dev.gosling.exec.expr.Round32;
import dev.gosling.exec.expr.RoundComplex64;
import dev.gosling.exec.expr.ShlConstant;
import dev.gosling.exec.expr.ShlLong;
import dev.gosling.exec.expr.ShrConstant;
import dev.gosling.exec.expr.ShrLong;
import dev.gosling.exec.expr.ShrUnsigned;
import dev.gosling.exec.expr.ShrUnsignedConstant;
import dev.gosling.exec.expr.SubComplex;
import dev.gosling.exec.expr.SubDouble;
import dev.gosling.exec.expr.SubLong;
import dev.gosling.exec.expr.XorLong;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Token;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import java.util.ArrayList;
import java.util.List;

/** spec: "Operators": arithmetic, comparison, logic and string concatenation. */
final class OperatorPlanner {
  private final FunctionPlanner fp;

  OperatorPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  // Unary

  ExprNode unary(Expr.UnaryExpr e) {
    ExprNode x = exprs().plan(e.x());
    Type type = fp.typeOf(e);
    return switch (e.op()) {
      case ADD -> x;
      case SUB -> negate(x, (Basic) type.underlying());
      case XOR -> ConversionPlanner.wrap(new ComplementLong(x), (Basic) type.underlying());
      case NOT -> new Not(x);
      default -> throw new IllegalStateException("unary " + e.op());
    };
  }

  private static ExprNode negate(ExprNode x, Basic type) {
    if (type.isFloat()) return new NegDouble(x);
    if (type.isComplex()) return new NegComplex(x);
    return ConversionPlanner.wrap(new NegLong(x), type);
  }

  // Binary

  ExprNode binary(Expr.BinaryExpr e) {
    Token op = e.op();
    if (op == Token.LAND || op == Token.LOR) {
      ExprNode x = exprs().plan(e.x());
      // The right operand's calls wait until it is its turn.
      ExprNode y = exprs().planCondition(e.y());
      return op == Token.LAND ? new And(x, y) : new Or(x, y);
    }
    if (op.isComparison()) return comparison(e);
    Type type = fp.typeOf(e);
    if (op == Token.ADD && isString(type)) return concatenation(e);
    if (op.isShift()) {
      return shift(op, exprs().planAs(e.x(), type), e.y(), (Basic) type.underlying(), e.opPos());
    }
    ExprNode x = exprs().planAs(e.x(), type);
    return arithmetic(op, x, exprs().planAs(e.y(), type), type, e.opPos());
  }

  /** {@code x op y}, not a comparison; used for {@code x op= y} too. */
  ExprNode apply(Token op, ExprNode x, Expr y, Type type, int pos) {
    if (op.isShift()) return shift(op, x, y, (Basic) type.underlying(), pos);
    ExprNode right = exprs().planAs(y, type);
    if (isString(type)) return new Concat2(x, right);
    return arithmetic(op, x, right, type, pos);
  }

  private static boolean isString(Type type) {
    return type.underlying() instanceof Basic b && b.isString();
  }

  private ExprNode concatenation(Expr.BinaryExpr e) {
    List<Expr> parts = new ArrayList<>();
    collect(e, parts);
    ExprNode[] nodes = new ExprNode[parts.size()];
    for (int i = 0; i < nodes.length; i++) nodes[i] = exprs().plan(parts.get(i));
    return nodes.length == 2 ? new Concat2(nodes[0], nodes[1]) : new ConcatAll(nodes);
  }

  private void collect(Expr e, List<Expr> parts) {
    Expr x = CallPlanner.unparen(e);
    boolean splits =
        x instanceof Expr.BinaryExpr && fp.constantOf(x) == null && fp.override(x) == null;
    if (splits) {
      Expr.BinaryExpr b = (Expr.BinaryExpr) x;
      collect(b.x(), parts);
      collect(b.y(), parts);
    } else {
      parts.add(x);
    }
  }

  /** {@code x op y} of two numbers of {@code type}. */
  ExprNode arithmetic(Token op, ExprNode x, ExprNode y, Type type, int pos) {
    Basic b = (Basic) type.underlying();
    if (b.isFloat()) {
      ExprNode result = floats(op, x, y);
      return b == Basic.FLOAT32 ? new Round32(result) : result;
    }
    if (b.isComplex()) {
      ExprNode result = complexes(op, x, y);
      return b == Basic.COMPLEX64 ? new RoundComplex64(result) : result;
    }
    return integers(op, x, y, b, pos);
  }

  private static ExprNode floats(Token op, ExprNode x, ExprNode y) {
    return switch (op) {
      case ADD -> new AddDouble(x, y);
      case SUB -> new SubDouble(x, y);
      case MUL -> new MulDouble(x, y);
      case QUO -> new QuoDouble(x, y);
      default -> throw new IllegalStateException("floats " + op);
    };
  }

  private static ExprNode complexes(Token op, ExprNode x, ExprNode y) {
    return switch (op) {
      case ADD -> new AddComplex(x, y);
      case SUB -> new SubComplex(x, y);
      case MUL -> new MulComplex(x, y);
      case QUO -> new QuoComplex(x, y);
      default -> throw new IllegalStateException("complex " + op);
    };
  }

  private static ExprNode integers(Token op, ExprNode x, ExprNode y, Basic b, int pos) {
    return switch (op) {
      case ADD -> ConversionPlanner.wrap(AddLong.of(x, y), b);
      case SUB -> ConversionPlanner.wrap(SubLong.of(x, y), b);
      case MUL -> ConversionPlanner.wrap(MulLong.of(x, y), b);
      case AND -> AndLong.of(x, y);
      case OR -> OrLong.of(x, y);
      case XOR -> XorLong.of(x, y);
      case AND_NOT -> new AndNotLong(x, y);
      case QUO -> quotient(x, y, b, pos);
      case REM -> remainder(x, y, b, pos);
      default -> throw new IllegalStateException("integers " + op);
    };
  }

  private static boolean is64Unsigned(Basic b) {
    return b.isUnsigned() && b.bits() == 64;
  }

  private static ExprNode quotient(ExprNode x, ExprNode y, Basic b, int pos) {
    if (is64Unsigned(b)) return new QuoUnsigned(x, y, pos);
    ExprNode result =
        y instanceof LongConstant c && c.value != 0
            ? new QuoConstant(x, c.value)
            : new QuoLong(x, y, pos);
    // The smallest by -1 is too large for a signed type.
    return b.isUnsigned() ? result : ConversionPlanner.wrap(result, b);
  }

  private static ExprNode remainder(ExprNode x, ExprNode y, Basic b, int pos) {
    if (is64Unsigned(b)) return new RemUnsigned(x, y, pos);
    if (!(y instanceof LongConstant c) || c.value == 0) return new RemLong(x, y, pos);
    return RemConstant.of(x, c.value);
  }

  private ExprNode shift(Token op, ExprNode x, Expr count, Basic b, int pos) {
    Constant c = fp.constantOf(count);
    if (c instanceof Constant.Int n) {
      long bits = n.value().bitLength() > 31 ? Integer.MAX_VALUE : n.value().longValue();
      return constantShift(op, x, bits, b);
    }
    ExprNode y = exprs().plan(count);
    boolean signed = !((Basic) fp.typeOf(count).underlying()).isUnsigned();
    if (op == Token.SHL) {
      return ConversionPlanner.wrap(new ShlLong(x, y, signed, pos), b);
    }
    return is64Unsigned(b) ? new ShrUnsigned(x, y, signed, pos) : new ShrLong(x, y, signed, pos);
  }

  private static ExprNode constantShift(Token op, ExprNode x, long n, Basic b) {
    if (op == Token.SHL) {
      // x & 0: the operand is evaluated for its effects.
      if (n >= 64) return AndLong.of(x, new LongConstant(0));
      return ConversionPlanner.wrap(new ShlConstant(x, n), b);
    }
    if (!is64Unsigned(b)) return new ShrConstant(x, Math.min(n, 63));
    return n >= 64 ? AndLong.of(x, new LongConstant(0)) : new ShrUnsignedConstant(x, n);
  }

  // Comparison

  private ExprNode comparison(Expr.BinaryExpr e) {
    boolean equality = e.op() == Token.EQL || e.op() == Token.NEQ;
    if (equality && exprs().isNil(e.y())) return nil(e.op(), exprs().plan(e.x()));
    if (equality && exprs().isNil(e.x())) return nil(e.op(), exprs().plan(e.y()));
    Type tx = fp.typeOf(e.x());
    Type ty = fp.typeOf(e.y());
    // spec: "In any comparison, the first operand must be assignable to the type of the second
    // operand, or vice versa."
    Type common = ty.underlying() instanceof Interface || isUntyped(tx) ? ty : tx;
    if (equality && pointsToNothing(common) && inFrame(e.x()) && inFrame(e.y())) {
      return new BoolConstant(sameVariable(e.x(), e.y()) == (e.op() == Token.EQL));
    }
    ExprNode x = operand(e.x(), common);
    ExprNode y = operand(e.y(), common);
    return equality
        ? equal(e.op() == Token.EQL, x, y, common, e.opPos())
        : ordered(e.op(), x, y, (Basic) common.underlying());
  }

  // spec: "Pointers to distinct zero-size variables may or may not be equal." gc says that they
  // are on the heap, and that they are not where its escape analysis keeps both in the frame.

  private boolean pointsToNothing(Type type) {
    return type.underlying() instanceof Pointer p && fp.runtimeType(p.elem()).size() == 0;
  }

  /** The address of a variable, or a pointer variable, that gc knows to be unlike any other. */
  private boolean inFrame(Expr e) {
    return switch (CallPlanner.unparen(e)) {
      case Expr.UnaryExpr u ->
          u.op() == Token.AND && CallPlanner.unparen(u.x()) instanceof Expr.Ident;
      case Expr.Ident id ->
          fp.objectOf(id) instanceof Obj.Var v && fp.captures().isPrivateAddress(v);
      default -> false;
    };
  }

  private boolean sameVariable(Expr x, Expr y) {
    return variable(x) == variable(y);
  }

  private Obj variable(Expr e) {
    return switch (CallPlanner.unparen(e)) {
      case Expr.UnaryExpr u -> variable(u.x());
      case Expr.Ident id -> fp.objectOf(id);
      default -> null;
    };
  }

  private static boolean isUntyped(Type type) {
    return type instanceof Basic b && b.isUntyped();
  }

  /** Not copied: a comparison keeps nothing. */
  private ExprNode operand(Expr e, Type type) {
    return type.underlying() instanceof Interface ? exprs().planAs(e, type) : exprs().plan(e);
  }

  private static ExprNode nil(Token op, ExprNode x) {
    return op == Token.EQL ? new EqNil(x) : new NeNil(x);
  }

  /** {@code x == y} or {@code x != y} for values of one type. */
  ExprNode equal(boolean eq, ExprNode x, ExprNode y, Type type, int pos) {
    return switch (fp.kindOf(type)) {
      case BOOL -> eq ? new EqBool(x, y) : new NeBool(x, y);
      case LONG -> eq ? EqLong.of(x, y) : NeLong.of(x, y);
      case DOUBLE -> eq ? new EqDouble(x, y) : new NeDouble(x, y);
      case REF -> equalRefs(eq, x, y, type, pos);
    };
  }

  private ExprNode equalRefs(boolean eq, ExprNode x, ExprNode y, Type type, int pos) {
    Type u = type.underlying();
    if (u instanceof Basic b && b.isString()) return eq ? new EqString(x, y) : new NeString(x, y);
    boolean ownEquality =
        u instanceof Interface
            || u instanceof Struct
            || u instanceof ArrayType
            || u instanceof Basic b && b.isComplex()
            || u instanceof Pointer p && p.elem().underlying() instanceof ArrayType;
    if (ownEquality) {
      return eq
          ? new EqValue(x, y, fp.runtimeType(type), pos)
          : new NeValue(x, y, fp.runtimeType(type), pos);
    }
    if (u instanceof Pointer p && !(p.elem().underlying() instanceof Struct)) {
      return eq ? new EqPointer(x, y) : new NePointer(x, y);
    }
    return eq ? new EqRef(x, y) : new NeRef(x, y);
  }

  private static ExprNode ordered(Token op, ExprNode x, ExprNode y, Basic b) {
    if (b.isString()) return orderedStrings(op, x, y);
    if (b.isFloat()) return orderedFloats(op, x, y);
    if (is64Unsigned(b)) return orderedUnsigned(op, x, y);
    return switch (op) {
      case LSS -> LtLong.of(x, y);
      case LEQ -> LeLong.of(x, y);
      case GTR -> GtLong.of(x, y);
      case GEQ -> GeLong.of(x, y);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  private static ExprNode orderedStrings(Token op, ExprNode x, ExprNode y) {
    return switch (op) {
      case LSS -> new LtString(x, y);
      case LEQ -> new LeString(x, y);
      case GTR -> new GtString(x, y);
      case GEQ -> new GeString(x, y);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  private static ExprNode orderedFloats(Token op, ExprNode x, ExprNode y) {
    return switch (op) {
      case LSS -> new LtDouble(x, y);
      case LEQ -> new LeDouble(x, y);
      case GTR -> new GtDouble(x, y);
      case GEQ -> new GeDouble(x, y);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  private static ExprNode orderedUnsigned(Token op, ExprNode x, ExprNode y) {
    return switch (op) {
      case LSS -> new LtUnsigned(x, y);
      case LEQ -> new LeUnsigned(x, y);
      case GTR -> new GtUnsigned(x, y);
      case GEQ -> new GeUnsigned(x, y);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }
}
