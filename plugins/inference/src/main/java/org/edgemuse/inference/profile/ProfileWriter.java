package org.edgemuse.inference.profile;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/** Writes profiles as YAML; numbers are rounded to six digits, which no measurement has. */
public final class ProfileWriter {
  private ProfileWriter() {}

  /**
   * The profile as a file's text: its lists on a line each, its keys in the order of the records,
   * without what is null.
   *
   * @param comment what stands above it; may be empty or have several lines
   */
  public static String text(Profile profile, String comment) {
    StringBuilder out = new StringBuilder();
    comment.lines().forEach(line -> out.append(("# " + line).stripTrailing()).append('\n'));
    append(out, profile, "");
    return out.toString();
  }

  private static void append(StringBuilder out, Record record, String indent) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value == null) {
        continue;
      }
      out.append(indent).append(component.getName()).append(':');
      if (value instanceof Record inner) {
        append(out.append('\n'), inner, indent + "  ");
      } else if (value instanceof List<?> list) {
        out.append(" [")
            .append(String.join(", ", list.stream().map(ProfileWriter::scalar).toList()))
            .append("]\n");
      } else {
        out.append(' ').append(scalar(value)).append('\n');
      }
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unusable) {
      throw new IllegalStateException(component + " could not be read", unusable);
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Double number) {
      return Culprit.number(number);
    }
    return value instanceof String text ? "'" + text.replace("'", "''") + "'" : value.toString();
  }
}
