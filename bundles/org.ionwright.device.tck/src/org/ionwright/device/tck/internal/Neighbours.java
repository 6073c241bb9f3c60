package org.ionwright.device.tck.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds files that lie beside a test class. */
public final class Neighbours {

	/** Where builds keep tests, from the folder that they run them in. */
	private static final List<String> SOURCES = List.of("src/test/resources", "src/test/java", "test", "src");

	private Neighbours() {
	}

	/**
	 * Looks among the compiled classes, then among the sources below the folder that the test runs in.
	 *
	 * @throws NoSuchFileException
	 *             says where it was looked for
	 */
	public static Path find(Class<?> test, String name) throws NoSuchFileException {
		List<String> seen = new ArrayList<>();
		URL compiled = test.getResource(name);
		if (compiled != null && compiled.getProtocol().equals("file")) {
			try {
				return Path.of(new URI(compiled.toString()));
			} catch (URISyntaxException | IllegalArgumentException e) {
				seen.add(compiled.toString());
			}
		}
		for (String source : SOURCES) {
			Path file = Path.of(source).resolve(test.getPackageName().replace('.', '/')).resolve(name);
			if (Files.isRegularFile(file)) {
				return file;
			}
			seen.add(file.toAbsolutePath().toString());
		}
		throw new NoSuchFileException(name, null,
				"it must lie beside " + test.getName() + ": among its classes, or as one of "
						+ String.join(", ", seen));
	}
}
