package org.ionwright.device.template.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A driver project with one parameter to set and one to read, a simulator and the kit's test.
 *
 * @param bundle
 *            name of the bundle, {@code com.acme.qms200}; its last word is the scheme and gives the classes their names
 * @param site
 *            address of the update site it is built against
 */
record DriverTemplate(String bundle, String site) {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");

	/** Place in the project by name in this bundle; {@code %s} is the name of the driver. */
	private static final Map<String, String> FILES = files();

	DriverTemplate {
		if (!NAME.matcher(bundle).matches()) {
			throw new IllegalArgumentException("'" + bundle
					+ "' is no name of a bundle; expected small letters and digits with points between, such as com.acme.qms200");
		}
	}

	private static Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("pom.xml", "pom.xml");
		files.put("MANIFEST.MF", "META-INF/MANIFEST.MF");
		files.put("build.properties", "build.properties");
		files.put("DriverFactory.java.txt", "src/com/acme/qms200/internal/Qms200DriverFactory.java");
		files.put("DriverContractTest.java.txt", "test/com/acme/qms200/internal/Qms200DriverContractTest.java");
		return files;
	}

	/** Writes the project into an empty or new folder and answers its files. */
	List<Path> write(Path folder) throws IOException {
		List<Path> written = new ArrayList<>();
		for (Map.Entry<String, String> file : FILES.entrySet()) {
			Path place = folder.resolve(named(file.getValue().replace("com/acme/qms200", bundle.replace('.', '/'))));
			Files.createDirectories(place.toAbsolutePath().getParent());
			Files.writeString(place, named(text(file.getKey())));
			written.add(place);
		}
		return written;
	}

	/** What stands for the example's names. */
	private String named(String text) {
		String scheme = bundle.substring(bundle.lastIndexOf('.') + 1);
		String type = scheme.substring(0, 1).toUpperCase(Locale.ROOT) + scheme.substring(1);
		return text.replace("com.acme.qms200", bundle).replace("Qms200", type).replace("qms200", scheme).replace(
				"@SITE@",
				site);
	}

	private static String text(String name) throws IOException {
		try (InputStream in = DriverTemplate.class.getResourceAsStream("files/" + name)) {
			if (in == null) {
				throw new IOException("the template lacks its file " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
