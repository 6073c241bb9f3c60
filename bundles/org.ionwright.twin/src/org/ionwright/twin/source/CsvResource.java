package org.ionwright.twin.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of data beside the classes: lines with # say where they come from, then a header, then data. */
final class CsvResource {

	private CsvResource() {
	}

	static List<String[]> rows(String name) {
		try (InputStream file = Objects.requireNonNull(CsvResource.class.getResourceAsStream(name), name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.skip(1).map(line -> line.split(",", -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
