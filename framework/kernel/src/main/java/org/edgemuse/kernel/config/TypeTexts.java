package org.edgemuse.kernel.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;

/** What users are told of an option's type. */
final class TypeTexts {
  private TypeTexts() {}

  static String of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Choice.class) {
        return "choice of " + raw(arguments[0]).getSimpleName();
      }
      return generic.getRawType() == List.class
          ? "list of " + of(arguments[0])
          : "mapping of names to " + of(arguments[arguments.length - 1]);
    }
    Class<?> plain = raw(type);
    if (plain == int.class
        || plain == Integer.class
        || plain == long.class
        || plain == Long.class) {
      return "whole number";
    }
    if (plain == double.class || plain == Double.class) {
      return "number";
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return "true or false";
    }
    if (plain.isEnum()) {
      return "one of " + Words.listing(Words.kebabs(plain));
    }
    if (plain == TaskValues.class) {
      return "number or distribution of tasks";
    }
    if (plain.isRecord()) {
      return mapping(plain);
    }
    if (Option.isFile(plain)) {
      return "name of a file";
    }
    return plain == Values.class ? "number or distribution" : plain == Node.class ? "any" : "text";
  }

  private static String mapping(Class<?> record) {
    Shorthand shorthand = record.getAnnotation(Shorthand.class);
    return shorthand == null
        ? "mapping"
        : Option.of(record.asSubclass(Record.class)).stream()
            .filter(option -> option.name().equals(shorthand.value()))
            .map(option -> of(option.type()) + " or mapping")
            .findFirst()
            .orElse("mapping");
  }

  /** Whether numbers, distributions, lists and columns may stand for the type. */
  static boolean isValues(Type type) {
    return type == Values.class || type == TaskValues.class;
  }

  /** The class of a type without its arguments. */
  static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }
}
