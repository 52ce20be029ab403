package org.edgemuse.places.traces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.extent.Frame;
import org.edgemuse.places.projection.DegreeBox;
import org.edgemuse.places.projection.Plane;
import org.edgemuse.places.projection.Planes;
import org.edgemuse.places.source.SourceFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceReaderTest {
  private static final DegreeBox BOX = new DegreeBox(144.9, -37.9, 145, -37.8);

  @TempDir private Path folder;
  private final List<String> repairs = new ArrayList<>();

  private LocalFile file(String name, String... lines) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, String.join("\n", lines) + "\n");
    return new LocalFile(name, path);
  }

  private List<Trace> read(TracesFile file, boolean drop) {
    Tracks tracks = TraceReader.read("traces", file, repairs);
    Plane plane = Planes.around(BOX.centreLon(), BOX.centreLat());
    tracks.project(plane);
    return tracks.in(Frame.around(BOX, plane), drop, repairs);
  }

  private List<Trace> csv(String... lines) throws IOException {
    return read(TracesFile.of(file("walks.csv", lines)), false);
  }

  private List<Trace> gpx(String... lines) throws IOException {
    return read(TracesFile.of(file("walks.gpx", lines)), false);
  }

  private String refusal(String name, String... lines) throws IOException {
    TracesFile file = TracesFile.of(file(name, lines));
    return assertThrows(SourceFault.class, () -> read(file, false)).getMessage();
  }

  /** The x of an eastern longitude at the middle's latitude is not asked: which sample it is is. */
  private static void assertSamples(Trace trace, String name, double... timeS) {
    assertEquals(name, trace.name());
    assertArrayEquals(timeS, trace.timeS());
    assertEquals(timeS.length, trace.xM().length);
    assertEquals(timeS.length, trace.yM().length);
  }

  @Test
  void csv_hasATraceAUser_inTheOrderOfTheirFirstRows_fromTheEarliestSample() throws IOException {
    List<Trace> traces =
        csv(
            "time,id,latitude,longitude",
            "105,ben,-37.85,144.91",
            "100,ann,-37.85,144.92",
            "110,ben,-37.85,144.93",
            "160.5,ann,-37.84,144.92");
    assertEquals(2, traces.size());
    assertSamples(traces.get(0), "ben", 5, 10);
    assertSamples(traces.get(1), "ann", 0, 60.5);
    assertTrue(traces.get(0).xM()[1] > traces.get(1).xM()[0], "farther east");
    assertTrue(traces.get(1).yM()[1] > traces.get(1).yM()[0], "farther north");
    assertEquals(List.of(), repairs);
  }

  @Test
  void aCsvFileWithoutUsers_isOfOne_andColumnsCanBeNamed() throws IOException {
    List<Trace> one = csv("Timestamp;Lat;Lon", "0;-37.85;144.91", "1;-37.85;144.91");
    assertSamples(one.get(0), "walks.csv", 0, 1);
    LocalFile named =
        file("n.csv", "who,when,north,east", "7,3,-37.85,144.91", "8,4,-37.85,144.91");
    List<Trace> two = read(new TracesFile(named, "who", "when", "north", "east"), false);
    assertSamples(two.get(0), "7", 0);
    assertSamples(two.get(1), "8", 1);
  }

  @Test
  void datesMayHaveAnyOffset_andFractionsAreKept() throws IOException {
    List<Trace> traces =
        csv(
            "time,latitude,longitude",
            "2024-05-01T08:00:00.25Z,-37.85,144.91",
            "2024-05-01T10:00:01.5+02:00,-37.85,144.92",
            "2024-05-01t10:00:02+0200,-37.85,144.93",
            "2024-05-01 08:01:00.25 -00,-37.85,144.93");
    assertSamples(traces.get(0), "walks.csv", 0, 1.25, 1.75, 60);
    assertEquals(List.of(), repairs);
  }

  @Test
  void datesWithoutAZone_areTakenForUtc_andTold() throws IOException {
    assertSamples(
        csv("time,latitude,longitude", "2024-05-01 08:00:00,-37.85,144.91").get(0), "walks.csv", 0);
    assertEquals(List.of("walks.csv: times that tell no zone were taken for UTC: 1 of 1"), repairs);
  }

  @Test
  void unsortedSamples_areSortedAndCounted() throws IOException {
    List<Trace> traces =
        csv(
            "id,time,latitude,longitude",
            "ann,30,-37.85,144.93",
            "ann,10,-37.85,144.91",
            "ann,20,-37.85,144.92",
            "ann,40,-37.85,144.94");
    assertSamples(traces.get(0), "ann", 0, 10, 20, 30);
    for (int i = 1; i < 4; i++) {
      assertTrue(traces.get(0).xM()[i] > traces.get(0).xM()[i - 1], "places go with their times");
    }
    assertEquals(List.of("walks.csv: samples out of the order of time were sorted: 2"), repairs);
  }

  @Test
  void ofSamplesOfOneTime_theLaterLineCounts() throws IOException {
    List<Trace> traces =
        csv(
            "id,time,latitude,longitude",
            "ann,10,-37.85,144.94",
            "ann,0,-37.85,144.91",
            "ann,10,-37.85,144.93",
            "ann,0,-37.85,144.91");
    assertSamples(traces.get(0), "ann", 0, 10);
    double lastX = traces.get(0).xM()[1];
    assertEquals(csv("id,time,latitude,longitude", "ann,10,-37.85,144.93").get(0).xM()[0], lastX);
    assertEquals(
        List.of(
            "walks.csv: samples out of the order of time were sorted: 2",
            "walks.csv: samples that tell the same again were left out: 1",
            "walks.csv: samples were left out that a later line of the same user and time"
                + " contradicts: 1"),
        repairs);
  }

  @Test
  void rowsOfNobody_areLeftOut() throws IOException {
    LocalFile positions =
        file(
            "positions.csv",
            "ue,ap,time_s,longitude_deg,latitude_deg",
            ",0,1,144.91,-37.85",
            "0,,1,144.92,-37.85");
    TracesFile named = new TracesFile(positions, "ue", "time_s", "latitude_deg", "longitude_deg");
    assertSamples(read(named, false).get(0), "0", 0);
    assertEquals(List.of("positions.csv: rows that name no user were left out: 1"), repairs);
  }

  @Test
  void badTimes_areToldWithTheirLine() throws IOException {
    String header = "time,latitude,longitude";
    assertEquals(
        "w.csv: line 3: time ('noon') must be a number of seconds, as the file's first time is",
        refusal("w.csv", header, "0,-37.85,144.91", "noon,-37.85,144.91"));
    assertEquals(
        "w.csv: line 3: time ('7') must be a date such as 2024-05-01T08:00:00Z, as the file's first"
            + " time is",
        refusal("w.csv", header, "2024-05-01T08:00:00Z,-37.85,144.91", "7,-37.85,144.91"));
    assertEquals(
        "w.csv: line 2: time ('1/5/2024 8:00') must be a number of seconds, or a date such as"
            + " 2024-05-01T08:00:00Z",
        refusal("w.csv", header, "1/5/2024 8:00,-37.85,144.91"));
    assertTrue(
        refusal("w.csv", header, "2024-02-30T08:00:00Z,-37.85,144.91")
            .startsWith("w.csv: line 2: time ('2024-02-30T08:00:00Z') must be"));
    assertEquals(
        "w.csv: line 2: time ('1714550400000') must be seconds; this looks like milliseconds",
        refusal("w.csv", header, "1714550400000,-37.85,144.91"));
  }

  @Test
  void samplesOutsideTheExtent_areRefusedOrDropped() throws IOException {
    String[] lines = {
      "id,time,latitude,longitude",
      "far,0,-37.85,145.2",
      "ann,5,-37.85,144.91",
      "ann,6,-37.7,144.91",
      "ann,7,-37.85,144.92"
    };
    assertEquals(
        "w.csv: samples outside the extent: 2 of 4, at line 2 ('far'), line 4 ('ann'); 'outside:"
            + " drop' leaves them out",
        refusal("w.csv", lines));
    List<Trace> traces = read(TracesFile.of(file("w.csv", lines)), true);
    assertEquals(1, traces.size());
    assertSamples(traces.get(0), "ann", 0, 2);
    assertEquals(
        List.of(
            "w.csv: samples outside the extent were left out: 2 of 4",
            "w.csv: traces that never enter the extent were left out: 1 of 2"),
        repairs);
  }

  @Test
  void gpx_hasATraceATrack_whateverItsSegments() throws IOException {
    List<Trace> traces =
        gpx(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<gpx version=\"1.1\" creator=\"a\" xmlns=\"http://www.topografix.com/GPX/1/1\">",
            "<metadata><time>1999-01-01T00:00:00Z</time></metadata>",
            "<wpt lat=\"1\" lon=\"2\"><time>1999-01-01T00:00:00Z</time></wpt>",
            "<trk><name>Ann &amp; Ben</name><trkseg>",
            "<trkpt lat=\"-37.85\" lon=\"144.91\"><ele>3</ele><time>2024-05-01T08:00:00Z</time>",
            "<extensions><time>1990-01-01T00:00:00Z</time></extensions></trkpt>",
            "<trkpt lat=\"-37.85\" lon=\"144.95\"><ele>3</ele></trkpt>",
            "</trkseg><trkseg>",
            "<trkpt lat=\"-37.85\" lon=\"144.92\"><time> 2024-05-01T08:00:30.5Z </time></trkpt>",
            "</trkseg></trk>",
            "<trk><trkseg>",
            "<trkpt lat=\"-37.85\" lon=\"144.93\"><time>2024-05-01T08:00:10Z</time></trkpt>",
            "</trkseg></trk></gpx>");
    assertEquals(2, traces.size());
    assertSamples(traces.get(0), "Ann & Ben", 0, 30.5);
    assertSamples(traces.get(1), "track 2", 10);
    assertTrue(traces.get(0).xM()[0] < traces.get(0).xM()[1], "eastward");
    assertEquals(
        List.of(
            "walks.gpx: waypoints and routes were left out: 1",
            "walks.gpx: track points without a time were left out: 1"),
        repairs);
  }

  @Test
  void aLongGpxFile_isReadToItsEnd_thoughItHasReferences() throws IOException {
    String point = "<trkpt lat='-37.85' lon='144.91'><desc>a &amp; b</desc><time>%d</time></trkpt>";
    String points =
        IntStream.range(0, 50_000).mapToObj(point::formatted).collect(Collectors.joining("\n"));
    List<Trace> traces =
        gpx("<gpx><trk><name>&lt;long&gt;</name><trkseg>", points, "</trkseg></trk></gpx>");
    assertEquals("<long>", traces.get(0).name());
    assertEquals(49_999, traces.get(0).timeS()[49_999]);
  }

  @Test
  void malformedXml_isToldWithItsLine() throws IOException {
    String message = refusal("w.gpx", "<gpx>", "<trk>", "<trkseg></trk></gpx>");
    assertTrue(
        message.startsWith(
            "w.gpx: line 3: this is no well-formed XML: The element type \"trkseg\""),
        message);
    assertEquals(1, message.lines().count(), message);
    assertTrue(
        refusal("w.gpx", "<gpx><trk>").startsWith("w.gpx: line 2: this is no well-formed XML: "));
  }

  @Test
  void gpxThatIsNone_isToldWithItsLine() throws IOException {
    assertEquals(
        "w.gpx: line 2: the root element ('kml') must be gpx",
        refusal("w.gpx", "<?xml version=\"1.0\"?>", "<kml></kml>"));
    assertEquals(
        "w.gpx: the file has no track points (trkpt) with a time",
        refusal("w.gpx", "<gpx><trk><trkseg/></trk></gpx>"));
    assertEquals(
        "w.gpx: line 2: lat ('x') must be a finite number",
        refusal("w.gpx", "<gpx><trk><trkseg>", "<trkpt lat='x' lon='1'/></trkseg></trk></gpx>"));
    assertEquals(
        "w.gpx: line 2: a track point has no lon",
        refusal("w.gpx", "<gpx><trk><trkseg>", "<trkpt lat='1'/></trkseg></trk></gpx>"));
    assertEquals(
        "w.gpx: line 2: latitude (144.9) must be in [-90, 90] degrees; the two look swapped: look at"
            + " lat and lon",
        refusal(
            "w.gpx",
            "<gpx><trk><trkseg>",
            "<trkpt lat='144.9' lon='-37.8'/></trkseg></trk></gpx>"));
    assertEquals(
        "w.gpx: line 3: time ('soon') must be a number of seconds, or a date such as"
            + " 2024-05-01T08:00:00Z",
        refusal(
            "w.gpx",
            "<gpx><trk><trkseg>",
            "<trkpt lat='-37.85' lon='144.9'>",
            "<time>soon</time></trkpt></trkseg></trk></gpx>"));
  }

  @Test
  void entitiesOfOtherFiles_areRefusedUnread() throws IOException {
    LocalFile secret = file("secret.txt", "2024-05-01T08:00:00Z");
    String message =
        refusal(
            "w.gpx",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE gpx [<!ENTITY s SYSTEM \"" + secret.path().toUri() + "\">]>",
            "<gpx><trk><trkseg><trkpt lat='-37.85' lon='144.9'><time>&s;</time></trkpt></trkseg>",
            "</trk></gpx>");
    assertEquals("w.gpx: line 2: a document type (DOCTYPE) is not accepted; GPX has none", message);
    String billion =
        refusal(
            "w.gpx", "<!DOCTYPE gpx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><gpx>&b;</gpx>");
    assertTrue(billion.contains("DOCTYPE"), billion);
  }

  @Test
  void columnsOfGpx_areRefused() throws IOException {
    TracesFile named = new TracesFile(file("w.gpx", "<gpx/>"), "who", null, null, null);
    assertEquals(
        "w.gpx: id, time, latitude and longitude name columns of CSV files, but this is GPX",
        assertThrows(SourceFault.class, () -> read(named, false)).getMessage());
  }

  @Test
  void aFileOfAnyName_isLookedInto() throws IOException {
    TracesFile odd = TracesFile.of(file("walks", " <gpx></gpx>"));
    assertEquals(
        "walks: the file has no track points (trkpt) with a time",
        assertThrows(SourceFault.class, () -> read(odd, false)).getMessage());
  }
}
