import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rewrites compiled classes so that switches over types, and equals and hashCode of records, are
 * plain methods of their class instead of code that the JVM makes at their first run. Its start-up
 * cache holds the former and not the latter, and the smallest program runs through seventy of them:
 * more than a third of its time.
 *
 * <p>Usage: {@code java -cp CLASSPATH dev/LowerDynamicCalls.java FOLDER}; the folder of classes is
 * on the class path too. A class without such calls, one rewritten before too, is left alone.
 */
public final class LowerDynamicCalls {
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

  /** A method that takes the place of a dynamic call. */
  private record Plain(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {}

  private record Component(String name, ClassDesc type) {}

  private final ClassFile classFile =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(LowerDynamicCalls.class.getClassLoader())
                  .cached()));

  public static void main(String[] args) throws IOException {
    LowerDynamicCalls lower = new LowerDynamicCalls();
    try (var files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        lower.rewrite(file);
      }
    }
  }

  private void rewrite(Path file) throws IOException {
    ClassModel model = classFile.parse(Files.readAllBytes(file));
    ClassDesc self = model.thisClass().asSymbol();
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    List<Plain> methods = new ArrayList<>();
    ClassTransform calls =
        ClassTransform.transformingMethodBodies(
            (code, element) -> {
              Plain plain = plain(element, methods.size());
              if (plain == null) {
                code.with(element);
              } else {
                methods.add(plain);
                code.invokestatic(self, plain.name, plain.type, isInterface);
              }
            });
    ClassTransform added =
        ClassTransform.endHandler(builder -> methods.forEach(m -> add(builder, m)));
    byte[] bytes = classFile.transformClass(model, calls.andThen(added));
    if (!methods.isEmpty()) Files.write(file, bytes);
  }

  private static void add(ClassBuilder builder, Plain method) {
    int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    builder.withMethodBody(method.name, method.type, flags, method.body);
  }

  /** What replaces the instruction; null if it stays. */
  private static Plain plain(CodeElement element, int number) {
    if (!(element instanceof InvokeDynamicInstruction call)) return null;
    List<LoadableConstantEntry> arguments = call.invokedynamic().bootstrap().arguments();
    String factory =
        call.bootstrapMethod().owner().displayName() + "." + call.bootstrapMethod().methodName();
    String name = call.name().stringValue();
    Consumer<CodeBuilder> body =
        switch (factory + " " + name) {
          case "SwitchBootstraps.typeSwitch typeSwitch" -> typeSwitch(arguments);
          case "ObjectMethods.bootstrap equals" -> equalComponents(arguments);
          case "ObjectMethods.bootstrap hashCode" -> hash(arguments);
          default -> null;
        };
    return body == null ? null : new Plain(name + "$" + number, call.typeSymbol(), body);
  }

  /**
   * {@code int (T value, int from)}: the number of the first label, not before {@code from}, whose
   * type the value has; -1 for null. Null if there are labels other than types.
   */
  private static Consumer<CodeBuilder> typeSwitch(List<LoadableConstantEntry> labels) {
    if (!labels.stream().allMatch(ClassEntry.class::isInstance)) return null;
    return code -> {
      code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
      for (int i = 0; i < labels.size(); i++) {
        Label next = code.newLabel();
        code.iload(1).loadConstant(i).if_icmpgt(next);
        code.aload(0).instanceOf((ClassEntry) labels.get(i)).ifeq(next);
        code.loadConstant(i).ireturn().labelBinding(next);
      }
      code.loadConstant(labels.size()).ireturn();
    };
  }

  /** The arguments are the record, the names, and an accessor of each component. */
  private static List<Component> components(List<LoadableConstantEntry> arguments) {
    List<Component> components = new ArrayList<>();
    for (LoadableConstantEntry each : arguments.subList(2, arguments.size())) {
      var field = ((MethodHandleEntry) each).reference();
      components.add(
          new Component(
              field.name().stringValue(), ClassDesc.ofDescriptor(field.type().stringValue())));
    }
    return components;
  }

  /** {@code boolean (R self, Object other)}. */
  private static Consumer<CodeBuilder> equalComponents(List<LoadableConstantEntry> arguments) {
    ClassDesc self = ((ClassEntry) arguments.getFirst()).asSymbol();
    return code -> {
      Label differ = code.newLabel();
      code.aload(1).instanceOf(self).ifeq(differ);
      code.aload(1).checkcast(self).astore(2);
      for (Component c : components(arguments)) {
        code.aload(0).getfield(self, c.name, c.type).aload(2).getfield(self, c.name, c.type);
        switch (TypeKind.from(c.type)) {
          case REFERENCE ->
              code.invokestatic(
                      OBJECTS,
                      "equals",
                      MethodTypeDesc.of(
                          ConstantDescs.CD_boolean,
                          ConstantDescs.CD_Object,
                          ConstantDescs.CD_Object))
                  .ifeq(differ);
          case LONG, FLOAT, DOUBLE ->
              code.invokestatic(
                      boxOf(c.type),
                      "compare",
                      MethodTypeDesc.of(ConstantDescs.CD_int, c.type, c.type))
                  .ifne(differ);
          default -> code.if_icmpne(differ);
        }
      }
      code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
    };
  }

  /** {@code int (R self)}. */
  private static Consumer<CodeBuilder> hash(List<LoadableConstantEntry> arguments) {
    ClassDesc self = ((ClassEntry) arguments.getFirst()).asSymbol();
    return code -> {
      code.iconst_0();
      for (Component c : components(arguments)) {
        code.loadConstant(31).imul().aload(0).getfield(self, c.name, c.type);
        boolean reference = !c.type.isPrimitive();
        code.invokestatic(
                reference ? OBJECTS : boxOf(c.type),
                "hashCode",
                MethodTypeDesc.of(
                    ConstantDescs.CD_int, reference ? ConstantDescs.CD_Object : c.type))
            .iadd();
      }
      code.ireturn();
    };
  }

  private static ClassDesc boxOf(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.toString());
    };
  }
}
