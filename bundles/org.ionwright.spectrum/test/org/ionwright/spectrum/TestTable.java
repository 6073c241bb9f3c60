package org.ionwright.spectrum;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reference values in CSV files beside the tests: lines with # say where they come from, then a header, then data.
 */
public final class TestTable {

	private TestTable() {
	}

	public static Stream<String[]> rows(Class<?> beside, String name) {
		try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.skip(1).map(line -> line.split(","));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
