package org.edgemuse.places.map;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.Shorthand;
import org.jspecify.annotations.Nullable;

/**
 * A file of points.
 *
 * @param file CSV, or GeoJSON with points
 * @param latitude name of the CSV file's column of latitudes; null for one that is recognised
 * @param longitude name of the column of longitudes, likewise
 * @param name name of the column, or of the property of features, with what points are called
 */
@Shorthand("file")
public record PointsFile(
    @Doc("CSV, or GeoJSON with points") LocalFile file,
    @Nullable @Doc("Column of latitudes; without one, latitude or lat, in capitals or not")
        String latitude,
    @Nullable
        @Doc("Column of longitudes; without one, longitude, lon, lng or long, in capitals or not")
        String longitude,
    @Nullable @Doc("Column or property of names; without one, NAME or SITE_ID, in capitals or not")
        String name)
    implements Serializable {}
