package org.edgemuse.places.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.source.SourceFault;

/** A file that is being read, and where in it one is. */
final class Reading {
  private final LocalFile file;
  private final JsonParser json;
  private int feature;

  Reading(LocalFile file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  JsonParser json() {
    return json;
  }

  /** Begins another feature, and says which one it is, from 1. */
  int nextFeature() {
    return ++feature;
  }

  /** The line of what is being read, from 1. */
  int line() {
    return json.currentTokenLocation().getLineNr();
  }

  /** The text that stands here as a type. */
  String type() throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw fault("type (%s) must be a text".formatted(shown()));
    }
    return json.getText();
  }

  /** What stands here, for messages. */
  String shown() throws IOException {
    String text = json.getText();
    return text == null ? "nothing" : SourceFault.quoted(text);
  }

  /** That something is wrong here. */
  SourceFault fault(String message) {
    JsonLocation at = json.currentTokenLocation();
    return new SourceFault(
        file,
        "line %d, column %d%s: %s"
            .formatted(
                at.getLineNr(),
                at.getColumnNr(),
                feature > 0 ? ", feature " + feature : "",
                message));
  }
}
