package org.edgemuse.experiment.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.csv.WholeFile;
import org.jspecify.annotations.Nullable;

/** Writes plain values as JSON. */
public final class Json {
  private Json() {}

  /**
   * Writes a file, readable for people, replacing what was there.
   *
   * @param value null, Booleans, numbers, texts, lists and maps of those
   * @throws java.io.UncheckedIOException if it cannot be written; what was there stays
   */
  public static void write(Path file, @Nullable Object value) {
    WholeFile.write(
        file,
        stream -> {
          try (JsonGenerator out = new JsonFactory().createGenerator(stream)) {
            pretty(out, value);
          }
        });
  }

  /** Writes the same with a line for each key, and a line's end. */
  public static void pretty(JsonGenerator out, @Nullable Object value) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    out.setPrettyPrinter(printer);
    write(out, value);
    out.writeRaw('\n');
  }

  /** Writes null, Booleans, numbers, texts, lists and maps of those. */
  static void write(JsonGenerator out, @Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        write(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object item : list) {
        write(out, item);
      }
      out.writeEndArray();
    } else if (value instanceof Double number) {
      writeDouble(out, number);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }

  private static void writeDouble(JsonGenerator out, double number) throws IOException {
    if (Double.isFinite(number)) {
      out.writeNumber(NumberText.of(number));
    } else {
      out.writeString(Double.isNaN(number) ? "nan" : NumberText.of(number));
    }
  }
}
