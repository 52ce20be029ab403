package org.edgemuse.places.geojson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.geojson.GeoGeometry.Kind;
import org.edgemuse.places.source.SourceFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {
  @TempDir private Path folder;

  private List<GeoFeature> read(byte[] content, String... properties) throws IOException {
    Path file = Files.write(folder.resolve("f.geojson"), content);
    List<GeoFeature> features = new ArrayList<>();
    GeoJson.read(new LocalFile("f.geojson", file), List.of(properties), features::add);
    return features;
  }

  private List<GeoFeature> read(String content, String... properties) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8), properties);
  }

  private GeoGeometry only(String content) throws IOException {
    return read(content).get(0).geometries().get(0);
  }

  @Test
  void everyTypeOfGeometryIsRead() throws IOException {
    GeoGeometry point = only("{'type':'Point','coordinates':[1,2]}".replace('\'', '"'));
    assertEquals(Kind.POINTS, point.kind());
    assertArrayEquals(new double[] {1, 2}, point.parts().get(0).get(0));
    GeoGeometry points = only("{\"type\":\"MultiPoint\",\"coordinates\":[[1,2,99],[3,4]]}");
    assertArrayEquals(new double[] {1, 2, 3, 4}, points.parts().get(0).get(0));
    GeoGeometry line = only("{\"coordinates\":[[1,2],[3,4]],\"type\":\"LineString\"}");
    assertEquals(Kind.LINES, line.kind());
    assertEquals(1, line.parts().size());
    GeoGeometry lines =
        only("{\"type\":\"MultiLineString\",\"coordinates\":[[[1,2],[3,4]],[[5,6],[7,8],[9,1]]]}");
    assertEquals(2, lines.parts().size());
    assertArrayEquals(new double[] {5, 6, 7, 8, 9, 1}, lines.parts().get(1).get(0));
    GeoGeometry polygon =
        only(
            "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}");
    assertEquals(Kind.POLYGONS, polygon.kind());
    assertEquals(List.of(2), polygon.parts().stream().map(List::size).toList());
    GeoGeometry polygons =
        only(
            "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[9,0],[9,9],[0,0]]],"
                + "[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]]}");
    assertEquals(List.of(1, 2), polygons.parts().stream().map(List::size).toList());
  }

  @Test
  void propertiesAreReadWhereAskedForAndInAnyOrder() throws IOException {
    List<GeoFeature> features =
        read(
            """
            {"features": [
              {"properties": {"a": 1.50, "b": "x", "c": true, "d": null, "e": {"a": 7}, "f": [1]},
               "geometry": {"type": "Point", "coordinates": [1, 2]}, "type": "Feature", "id": 9},
              {"type": "Feature", "geometry": null, "properties": null}
            ], "name": "streets", "bbox": [0, 0, 1, 1], "type": "FeatureCollection"}
            """,
            "a",
            "b",
            "c",
            "d",
            "e",
            "f",
            "g");
    assertEquals(
        Arrays.asList("1.50", "x", "true", null, null, null, null), features.get(0).properties());
    assertEquals("feature 1 (line 2)", features.get(0).place());
    assertEquals(List.of(), features.get(1).geometries());
    assertEquals("feature 2 (line 4)", features.get(1).place());
  }

  @Test
  void aCollectionOfGeometriesIsAllOfThem() throws IOException {
    String inner = "{\"type\":\"Point\",\"coordinates\":[1,2]}";
    String collection = "{\"type\":\"GeometryCollection\",\"geometries\":[%s,%s]}";
    String nested = collection.formatted(inner, collection.formatted(inner, inner));
    assertEquals(3, read(nested).get(0).geometries().size());
    String feature = "{\"type\":\"Feature\",\"geometry\":" + nested + ",\"properties\":{}}";
    assertEquals(3, read(feature).get(0).geometries().size());
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreNoMatter() throws IOException {
    String text = "\uFEFF{\"type\":\"Point\",\r\n\"coordinates\":[1,2]}\r\n";
    assertEquals(1, read(text).size());
  }

  @Test
  void theOldMemberCrsMayNameWgs84() throws IOException {
    String with =
        "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
            + "\"%s\"}},\"features\":[]}";
    for (String name :
        List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326")) {
      assertEquals(List.of(), read(with.formatted(name)), name);
    }
    Exception other = assertThrows(SourceFault.class, () -> read(with.formatted("EPSG:28355")));
    assertTrue(other.getMessage().contains("crs ('EPSG:28355') must be WGS84"), other.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hello | line 1, column 1",
        "hello | this is no JSON",
        "{'type':'Point','coordinates':[1,2] | line 1, column 36: the file ends too early",
        "{'type':'Point','coordinates':[1, | the file ends too early, as if cut off",
        "{'type':'Poi | the file ends too early, as if cut off",
        "[1,2] | GeoJSON must be an object, not '['",
        "17 | GeoJSON must be an object, not '17'",
        "{} | GeoJSON must have a type",
        "{'type':'Topology'} | Unknown type 'Topology'",
        "{'type':'Featurecollection','features':[]} | Did you mean 'FeatureCollection'?",
        "{'type':7} | type ('7') must be a text",
        "{'type':{'type':'Point'},'coordinates':[1,2]} | type ('{') must be a text",
        "{'type':'FeatureCollection'} | must have features",
        "{'type':'FeatureCollection','features':{}} | features must be a list",
        "{'type':'FeatureCollection','features':[7]} | feature 1: a feature must be an object",
        "{'features':[]} | must have the type FeatureCollection",
        "{'type':'FeatureCollection','features':[{'geometry':null}]} | a feature must have the type",
        "{'type':'Point'} | a Point has no coordinates",
        "{'type':'Point','coordinates':[1]} | a position has fewer than two numbers",
        "{'type':'Point','coordinates':['1',2]} | coordinates hold '1' where",
        "{'type':'Point','coordinates':[1,'x']} | a position holds 'x' where a number must stand",
        "{'type':'Point','coordinates':[1,null]} | a position holds 'null'",
        "{'type':'Point','coordinates':[1e999,2]} | a position holds '1e999', which is not finite",
        "{'type':'Point','coordinates':[NaN,2]} | this is no JSON: Non-standard token 'NaN'",
        "{'type':'Point','coordinates':[[1,2]]} | must be nested 1 deep, not 2",
        "{'type':'Polygon','coordinates':[[1,2],[3,4]]} | must be nested 3 deep, not 2",
        "{'type':'LineString','coordinates':[[1,2],[[3,4]]]} | nested unevenly",
        "{'type':'LineString','coordinates':[[[[[[[1,2]]]]]]]} | nested deeper than",
        "{'type':'Point','coordinates':[-37.8,144.9]} | longitude, latitude",
        "{'type':'Point','coordinates':[-37.8,144.9]} | column 38: latitude (144.9) must be in",
        "{'type':'Point','coordinates':[320000,5812000]} | look like metres of a projection",
        "{'type':'Point','coordinates':[200,10]} | longitude (200.0) must be in [-180, 180]",
        "{'type':'Circle','coordinates':[1,2]} | Unknown type 'Circle'",
        "{'type':'Point','coordinates':[1,2]}{} | the file goes on behind its end"
      })
  void whatIsNoGeoJsonIsToldByLineAndColumn(String content, String message) {
    Exception refused =
        assertThrows(SourceFault.class, () -> read(content.strip().replace('\'', '"')));
    assertTrue(refused.getMessage().startsWith("f.geojson: line 1"), refused.getMessage());
    assertTrue(refused.getMessage().contains(message.strip()), refused.getMessage());
  }

  @Test
  void anEmptyFileIsToldOf() {
    for (String nothing : List.of("", "\uFEFF", "  \n\n")) {
      Exception refused = assertThrows(SourceFault.class, () -> read(nothing));
      assertTrue(refused.getMessage().contains("the file is empty"), refused.getMessage());
    }
  }

  @Test
  void whatIsNestedWithoutEndIsRefusedAndNotFollowed() {
    String deep = "[".repeat(200_000);
    for (String content :
        List.of(
            deep,
            "{\"type\":\"Point\",\"coordinates\":" + deep,
            "{\"type\":\"Feature\",\"properties\":" + deep,
            "{\"type\":\"Feature\",\"properties\":{\"a\":" + deep,
            "{\"x\":".repeat(200_000),
            "{\"type\":\"FeatureCollection\",\"crs\":" + "{\"x\":".repeat(200_000),
            "{\"type\":\"GeometryCollection\",\"geometries\":["
                + "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(50_000))) {
      assertThrows(SourceFault.class, () -> read(content, "a"));
    }
  }
}
