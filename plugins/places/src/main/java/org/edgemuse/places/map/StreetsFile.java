package org.edgemuse.places.map;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.Shorthand;

/**
 * A file of streets. The properties are called by default as OpenStreetMap's tags are, and hold
 * what those hold.
 *
 * @param file GeoJSON with lines
 * @param oneWay property that tells in which direction a street may be driven along
 * @param speed property that tells how fast, km/h unless it says mph
 * @param use property that tells the kind of street, and by it who may be on it
 */
@Shorthand("file")
public record StreetsFile(
    @Doc("GeoJSON with lines") LocalFile file,
    @Default("oneway") @Doc("Property that says yes, no or -1 of driving along one way only")
        String oneWay,
    @Default("maxspeed") @Doc("Property with the speed, km/h or such as '30 mph' or 'walk'")
        String speed,
    @Default("highway") @Doc("Property with OpenStreetMap's kind of street, such as footway")
        String use)
    implements Serializable {}
