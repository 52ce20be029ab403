package org.edgemuse.inference.onnx;

import java.io.Serializable;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/**
 * Options of the model.
 *
 * @param descriptor the exported model
 * @param profile what it was measured to take and to give
 * @param mode which time passes
 * @param device what evaluates it
 * @param threads CPU threads for one evaluation; 0 is one for each core
 * @param sheet how many pictures are kept for the sheet
 * @param table what the table of pictures is called
 */
public record OnnxOptions(
    @Included @Doc("The exported model: a descriptor or its file") Descriptor descriptor,
    @Included
        @Doc("What it was measured to take and to give: what edgemuse calibrate wrote, or its file")
        Profile profile,
    @Default("virtual")
        @Doc("Which time passes: the profile's, or live what it takes, which does not repeat")
        Mode mode,
    @Default("auto") @Doc("What evaluates it; auto takes a GPU if there is one") DeviceKind device,
    @Default("1")
        @Range(min = 0, max = 1024)
        @Doc("CPU threads for one evaluation; 0 is one for each core")
        int threads,
    @Default("48")
        @Range(min = 0, max = 10000)
        @Doc("Pictures kept for the sheet, the first ones of the slots that count")
        int sheet,
    @Default("images") @Doc("Name of the table of pictures, which the column generated_NAME counts")
        String table)
    implements Serializable {
  /** Checks that the table can have its name. */
  public OnnxOptions {
    if (!Table.isName(table)) {
      throw new ConfigException(
          new Where("", 0, "table"),
          "table ('%s') must be lower-case words joined by hyphens".formatted(table));
    }
  }
}
