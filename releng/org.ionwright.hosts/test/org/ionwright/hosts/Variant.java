package org.ionwright.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The product with other bundles: a configuration of its own, nothing is copied or changed.
 *
 * @param folder
 *            of its configuration, workspace and reports
 */
record Variant(Path folder) {

	private static final String INFO = "org.eclipse.equinox.simpleconfigurator/bundles.info";

	/**
	 * @param without
	 *            symbolic names
	 * @param with
	 *            bundles to add
	 */
	static Variant of(Path folder, Collection<String> without, Collection<Path> with) throws IOException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Path product = Places.PRODUCT.resolve("configuration");
		Files.copy(product.resolve("config.ini"), configuration.resolve("config.ini"));
		List<String> lines = new ArrayList<>();
		for (String line : Files.readAllLines(product.resolve(INFO))) {
			if (!without.contains(line.split(",")[0])) {
				lines.add(line.replace(",plugins/", "," + Places.PRODUCT.resolve("plugins").toUri()));
			}
		}
		for (Path jar : with) {
			lines.add(line(jar));
		}
		Path info = configuration.resolve(INFO);
		Files.createDirectories(info.getParent());
		Files.write(info, lines);
		return new Variant(folder);
	}

	/** As it stands in the list of bundles. */
	static String line(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			var main = file.getManifest().getMainAttributes();
			return main.getValue("Bundle-SymbolicName").replaceAll(";.*", "") + "," + main.getValue("Bundle-Version")
					+ "," + jar.toUri() + ",4,false";
		}
	}

	/** Without windows; the virtual machine is that for short commands. */
	Program.Ended command(String application, String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("-data", "@noDefault"));
		all.addAll(List.of(arguments));
		return launch().run(
				List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
						"-Dionwright.cwd=" + folder, "--sun-misc-unsafe-memory-access=allow"),
				application, all.toArray(String[]::new));
	}

	/**
	 * @param until
	 *            pattern of a text that ends the wait for the run
	 * @param options
	 *            further ones of the launcher
	 */
	Told workbench(Path files, String until, String... options) throws IOException, InterruptedException {
		return launch(options).workbench(folder, files, until);
	}

	/**
	 * Starts it as a person does, without doing anything in it, and ends it when it shows a text.
	 *
	 * @see Launch#look
	 */
	Told look(String name, String until, boolean behind, String... arguments) throws IOException, InterruptedException {
		return launch().look(folder.resolve(name + ".txt"), Launch.workspace(folder), until, behind, arguments);
	}

	/** What the error log of the workbench holds; there is none when nothing was to say. */
	String log() throws IOException {
		Path log = Launch.workspace(folder).resolve(".metadata/.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	/** Files of a kind below the workspace. */
	List<Path> stored(String ending) throws IOException {
		try (Stream<Path> files = Files.walk(Launch.workspace(folder))) {
			return files.filter(file -> file.toString().endsWith(ending)).toList();
		}
	}

	Launch launch(String... options) {
		List<String> all = new ArrayList<>(List.of("-configuration", folder.resolve("configuration").toString()));
		all.addAll(List.of(options));
		return new Launch(Places.PRODUCT, all);
	}
}
