package org.edgemuse.cli.command;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.command.Argument;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.config.OptionDoc;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A component of a command's options, and what of the command line stands for it. */
public final class TypedOption {
  private static final List<String> SAY_NOTHING = List.of("required", "none", "", "''", "{}", "[]");

  private final Option option;
  private final boolean argument;

  private TypedOption(Option option, boolean argument) {
    this.option = option;
    this.argument = argument;
  }

  /**
   * The components of a record, in order.
   *
   * @throws IllegalArgumentException if {@link Argument} marks several
   */
  public static List<TypedOption> of(Class<? extends Record> type) {
    List<Option> options = Option.of(type);
    RecordComponent[] components = type.getRecordComponents();
    List<TypedOption> typed = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      typed.add(new TypedOption(options.get(i), components[i].isAnnotationPresent(Argument.class)));
    }
    if (typed.stream().filter(each -> each.argument).count() > 1) {
      throw new IllegalArgumentException(type.getName() + " has more than one @Argument");
    }
    return typed;
  }

  /** The name of the component. */
  public String component() {
    return option.name();
  }

  /** What users type, and messages say: {@code --batch-sizes}, or {@code DESCRIPTOR}. */
  public String label() {
    String words = option.name().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    return argument ? words.toUpperCase(Locale.ROOT) : "--" + words;
  }

  /** Declares it. */
  void addTo(CommandSpec spec) {
    String help = plain(help(option.doc()));
    Class<?> type = isList() ? List.class : String.class;
    if (argument) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .index("0")
              .arity(option.isRequired() ? "1" : "0..1")
              .paramLabel(label())
              .required(option.isRequired())
              .type(type)
              .auxiliaryTypes(String.class)
              .description(help)
              .build());
    } else {
      spec.addOption(
          OptionSpec.builder(label())
              .arity(isTruth() ? "0..1" : "1")
              .fallbackValue(isTruth() ? "true" : "")
              .paramLabel(valueLabel())
              .required(option.isRequired())
              .type(type)
              .auxiliaryTypes(String.class)
              .description(help)
              .build());
    }
  }

  private String valueLabel() {
    return option.isFile() ? "FILE" : isList() ? "VALUE,..." : "VALUE";
  }

  /** For example {@code transmission power of a link (W, above 0); default 0.2}. */
  private static String help(OptionDoc doc) {
    boolean named = !doc.doc().isEmpty();
    String choices = named && doc.type().startsWith("one of ") ? doc.type() : "";
    String rule =
        Stream.of(choices, doc.unit(), doc.range())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String text = named ? doc.doc() : doc.type();
    String fallback = SAY_NOTHING.contains(doc.fallback()) ? "" : "; default " + doc.fallback();
    return text + (rule.isEmpty() ? "" : " (" + rule + ")") + fallback;
  }

  /** A text in which picocli finds nothing to replace. */
  static String plain(String text) {
    return text.replace("%", "%%").replace("${", "$${");
  }

  /**
   * The value that was typed, or null if none was.
   *
   * @throws org.edgemuse.kernel.config.ConfigException if it cannot be read
   */
  @Nullable Node typed(ParseResult parsed) {
    @Nullable Object value =
        argument
            ? parsed.matchedPositionalValue(0, (Object) null)
            : parsed.matchedOptionValue(label(), (Object) null);
    if (value == null) {
      return null;
    }
    Where where = new Where("", 0, label());
    if (value instanceof List<?> texts) {
      List<Node> items = new ArrayList<>();
      texts.forEach(text -> items.addAll(items(where, String.valueOf(text))));
      return new Node.Sequence(where, items);
    }
    return node(where, String.valueOf(value));
  }

  /** {@code 1,2,5} says the same as {@code [1, 2, 5]}. */
  private static List<Node> items(Where where, String text) {
    String list = text.strip().startsWith("[") ? text : "[" + text + "]";
    return Nodes.parse(where, list) instanceof Node.Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private Node node(Where where, String text) {
    boolean written = option.isIncluded() && text.strip().startsWith("{");
    return isText() && !written ? new Node.Scalar(where, text, text) : Nodes.parse(where, text);
  }

  private boolean isText() {
    Type type = option.type();
    return option.isFile() || type == String.class || type instanceof Class<?> c && c.isEnum();
  }

  private boolean isTruth() {
    return option.type() == boolean.class || option.type() == Boolean.class;
  }

  private boolean isList() {
    return option.type() instanceof ParameterizedType generic && generic.getRawType() == List.class;
  }
}
