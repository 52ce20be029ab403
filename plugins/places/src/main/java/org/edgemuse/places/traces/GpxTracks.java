package org.edgemuse.places.traces;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.source.Opened;
import org.edgemuse.places.source.Position;
import org.edgemuse.places.source.Repairs;
import org.edgemuse.places.source.SourceFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tracks of a GPX file, of 1.1 or 1.0: each {@code trk} is a user, whatever segments it
 * has. No file names another here: document types are refused, with all that they could bring in.
 */
final class GpxTracks {
  private static final String NO_TIME = "track points without a time were left out";
  private static final String NO_TRACK = "waypoints and routes were left out";
  private static final String REASON = "Message: ";
  private static final String ORDER = "look at lat and lon";

  private final LocalFile file;
  private final Clock clock;
  private final Repairs repairs;
  private final XMLStreamReader xml;
  private final List<Track> tracks = new ArrayList<>();

  private GpxTracks(LocalFile file, Clock clock, Repairs repairs, XMLStreamReader xml) {
    this.file = file;
    this.clock = clock;
    this.repairs = repairs;
    this.xml = xml;
  }

  /**
   * The tracks of a file as it tells them.
   *
   * @throws SourceFault if it cannot be read, or is no GPX
   */
  static List<Track> read(LocalFile file, Clock clock, Repairs repairs) {
    try (InputStream in = Opened.of(file)) {
      GpxTracks reading = new GpxTracks(file, clock, repairs, factory().createXMLStreamReader(in));
      reading.document();
      return reading.tracks;
    } catch (XMLStreamException malformed) {
      throw malformed(file, malformed);
    } catch (IOException unreadable) {
      throw Opened.unreadable(file, unreadable);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Since nobody defines entities here, limits to them only count what a long file is made of.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  private static SourceFault malformed(LocalFile file, XMLStreamException malformed) {
    int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
    String message = String.valueOf(malformed.getMessage());
    // The library's own words for the place come first, and its reason behind them.
    int reason = message.lastIndexOf(REASON);
    String told = reason < 0 ? message : message.substring(reason + REASON.length());
    return new SourceFault(
        file,
        "line %d: this is no well-formed XML: %s".formatted(Math.max(1, line), told),
        malformed);
  }

  private void document() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw fault("a document type (DOCTYPE) is not accepted; GPX has none");
      }
    }
    if (!xml.getLocalName().equals("gpx")) {
      throw fault(
          "the root element (%s) must be gpx".formatted(SourceFault.quoted(xml.getLocalName())));
    }
    while (toChild()) {
      switch (xml.getLocalName()) {
        case "trk" -> track();
        case "wpt", "rte" -> {
          repairs.count(NO_TRACK);
          skip();
        }
        default -> skip();
      }
    }
    // What follows the root may still be no XML.
    while (xml.hasNext()) {
      xml.next();
    }
  }

  private void track() throws XMLStreamException {
    String name = "track " + (tracks.size() + 1);
    Track unnamed = new Track(name);
    while (toChild()) {
      switch (xml.getLocalName()) {
        case "name" -> name = nonBlank(xml.getElementText(), name);
        case "trkseg" -> segment(unnamed);
        default -> skip();
      }
    }
    tracks.add(unnamed.called(name));
  }

  private static String nonBlank(String text, String otherwise) {
    return text.isBlank() ? otherwise : text.strip();
  }

  private void segment(Track track) throws XMLStreamException {
    while (toChild()) {
      if (xml.getLocalName().equals("trkpt")) {
        point(track);
      } else {
        skip();
      }
    }
  }

  private void point(Track track) throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    double lat = degrees("lat");
    double lon = degrees("lon");
    String fault = Position.fault(lon, lat, ORDER);
    if (fault != null) {
      throw fault(fault);
    }
    boolean timed = false;
    while (toChild()) {
      if (xml.getLocalName().equals("time") && !timed) {
        track.add(time(), lon, lat, line);
        timed = true;
      } else {
        skip();
      }
    }
    if (!timed) {
      repairs.count(NO_TIME);
    }
  }

  private double time() throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    try {
      return clock.seconds(xml.getElementText().strip());
    } catch (IllegalArgumentException none) {
      throw new SourceFault(file, "line %d: time %s".formatted(line, none.getMessage()), none);
    }
  }

  private double degrees(String attribute) {
    @Nullable String text = xml.getAttributeValue(null, attribute);
    if (text == null) {
      throw fault("a track point has no " + attribute);
    }
    try {
      double degrees = Double.parseDouble(text);
      if (Double.isFinite(degrees)) {
        return degrees;
      }
    } catch (NumberFormatException none) {
      // Told of below, as are numbers that are none.
    }
    throw fault("%s (%s) must be a finite number".formatted(attribute, SourceFault.quoted(text)));
  }

  /**
   * Goes to the next child of the element that is open, or to its end; says whether there is one.
   */
  private boolean toChild() throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = xml.next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Goes to the end of the element that has begun. */
  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private SourceFault fault(String message) {
    return new SourceFault(
        file, "line %d: %s".formatted(xml.getLocation().getLineNumber(), message));
  }
}
