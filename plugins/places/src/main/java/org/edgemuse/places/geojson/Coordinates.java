package org.edgemuse.places.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.places.source.Position;
import org.jspecify.annotations.Nullable;

/**
 * The {@code coordinates} of a geometry, whose type may stand behind them: lists of lists of
 * positions, as deep as they are nested.
 */
final class Coordinates {
  /** How many lists are around the positions of a MultiPolygon. */
  private static final int DEEPEST = 4;

  private static final String ORDER = "the order of GeoJSON is longitude, latitude";

  private final Reading reading;
  private final JsonParser json;

  /** Positions of the list that is being read. */
  private double[] list = new double[64];

  private int length;
  private List<double[]> lists = new ArrayList<>();
  private final List<List<double[]>> parts = new ArrayList<>();
  private int height;

  private Coordinates(Reading reading) {
    this.reading = reading;
    json = reading.json();
  }

  /** Reads what stands behind the key. */
  static Coordinates read(Reading reading) throws IOException {
    Coordinates read = new Coordinates(reading);
    if (reading.json().currentToken() != JsonToken.START_ARRAY) {
      throw reading.fault("coordinates must be a list");
    }
    read.height = read.array(1);
    if (read.length > 0) {
      read.endList();
    }
    if (!read.lists.isEmpty()) {
      read.endPart();
    }
    return read;
  }

  /** Lists around a number: 1 of a point, 4 of a MultiPolygon; 0 if there is no position. */
  int height() {
    return height;
  }

  /** Positions in lists, lists in parts. */
  List<List<double[]>> parts() {
    return parts;
  }

  /**
   * Reads a list whose bracket has been read.
   *
   * @return how many lists are in it down to the numbers, itself counted; 0 if it is empty
   */
  private int array(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw reading.fault("coordinates are nested deeper than those of any geometry");
    }
    @Nullable JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      position();
      return 1;
    }
    int inner = 0;
    for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw reading.fault(
            "coordinates hold %s where a number or a list must stand".formatted(reading.shown()));
      }
      int height = array(depth + 1);
      if (height > 0 && inner > 0 && height != inner) {
        throw reading.fault("coordinates are nested unevenly");
      }
      inner = Math.max(inner, height);
    }
    if (inner == 1) {
      endList();
    } else if (inner == 2) {
      endPart();
    }
    return inner == 0 ? 0 : inner + 1;
  }

  /** Reads a position whose first number has been read; altitude and what else follows is left. */
  private void position() throws IOException {
    double lon = number();
    json.nextToken();
    double lat = number();
    String fault = Position.fault(lon, lat, ORDER);
    if (fault != null) {
      throw reading.fault(fault);
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      number();
    }
    if (length + 2 > list.length) {
      list = Arrays.copyOf(list, 2 * list.length);
    }
    list[length++] = lon;
    list[length++] = lat;
  }

  private double number() throws IOException {
    @Nullable JsonToken token = json.currentToken();
    if (token == JsonToken.END_ARRAY) {
      throw reading.fault("a position has fewer than two numbers");
    }
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      throw reading.fault(
          "a position holds %s where a number must stand".formatted(reading.shown()));
    }
    double number = json.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw reading.fault("a position holds %s, which is not finite".formatted(reading.shown()));
    }
    return number;
  }

  private void endList() {
    lists.add(Arrays.copyOf(list, length));
    length = 0;
  }

  private void endPart() {
    parts.add(lists);
    lists = new ArrayList<>();
  }
}
