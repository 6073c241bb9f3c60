package org.ionwright.driver.scpi.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/** The kit on a device whose answers repeat the header, described by a file. */
class ScpiHeaderDriverContractTest extends ScpiDriverContractTest {

	@TempDir
	static Path folder = Path.of("");

	@Override
	String word() {
		return "scpi-header";
	}

	@Override
	String config() throws Exception {
		Path file = folder.resolve("header.ini");
		String text = ScpiDriverFactory.shipped("example").replace("echo = no", "header = yes").replace(
				"no-error = [+-]?0(,.*)?",
				"no-error = (:SYST:ERR )?0,.*");
		// only the first of two answers has the header that can be told from the value
		Files.writeString(file, text);
		return file.toString();
	}
}
