package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

/**
 * The same sources give the same bytes: built a second time in another folder, later and in another time zone, for all
 * platforms, they make the same site, the same file of it and the same products.
 */
class ReproducibleTest {

	private static final long LONGEST_SECONDS = 1500;
	private static final Set<String> NOT_SOURCES = Set.of(".git", ".ionwright", "target", "target-latest");
	private static final String BUILT = "releng/org.ionwright.repository/target";
	private static final List<String> COMPARED = List.of("repository", "ionwright-site.zip", "products");

	/** Only a start of the product writes there: the test of the sample driver has the first product start in place. */
	private static final Pattern LEFT_BY_A_START = Pattern
			.compile(
					".*/configuration/org\\.eclipse\\.(core\\.runtime|e4\\.ui\\.css\\.swt\\.theme|equinox\\.app|osgi)/.*");

	/** The only thing that differs: a build with tests puts what the conformance kit found, and when, into the drivers. */
	private static final String REPORTS = "OSGI-INF/kit/";

	@Test
	void twoBuildsAreTheSame() throws Exception {
		Path again = Places.scratch("again");
		copy(Places.ROOT, again);
		List<String> command = new ArrayList<>(List.of("env", "TZ=Asia/Kathmandu",
				"JAVA_HOME=" + System.getProperty("java.home"), System.getProperty("maven.home") + "/bin/mvn", "-B",
				"-o", "package", "-pl", ":org.ionwright.workbench.product", "-am", "-Dall-platforms",
				"-Dmaven.test.skip=true", "-Dformatter.skip=true", "-Dbuild.time=" + timeOfTheFirst()));
		// As the first: another local repository, for instance.
		Stream.of(System.getenv().getOrDefault("IONWRIGHT_MAVEN_OPTIONS", "").split("\\s+"))
				.filter(option -> !option.isEmpty()).forEach(command::add);
		Program.Ended build = Program.run(again, LONGEST_SECONDS, command);
		assertEquals(0, build.code(), build.output());
		List<String> different = new ArrayList<>();
		Set<String> tested = tested();
		for (String part : COMPARED) {
			Map<String, Path> first = files(Places.ROOT.resolve(BUILT), part);
			Map<String, Path> second = files(again.resolve(BUILT), part);
			assertTrue(first.containsKey(part) || first.size() > 100, part + " of the first build: " + first.keySet());
			Set<String> all = new TreeSet<>(first.keySet());
			all.addAll(second.keySet());
			for (String file : all) {
				Path one = first.get(file);
				Path other = second.get(file);
				if (one == null || other == null) {
					different.add(file + " is only in the " + (one == null ? "second" : "first"));
				} else if (Files.mismatch(one, other) >= 0) {
					Set<String> entries = entries(one, other);
					if (!isTheSameButForReports(file, one, other, entries, tested)) {
						different.add(file + (entries.isEmpty() ? "" : ", in it " + entries));
					}
				} else if (Files.isExecutable(one) != Files.isExecutable(other)) {
					different.add(file + " can be executed in only one of them");
				}
			}
		}
		assertEquals("", String.join("\n", different));
	}

	/** What the site of the first build says of itself. */
	private static String timeOfTheFirst() throws IOException {
		try (JarFile jar = new JarFile(Places.SITE.resolve("artifacts.jar").toFile())) {
			String text = new String(jar.getInputStream(jar.getEntry("artifacts.xml")).readAllBytes());
			Matcher stamp = Pattern.compile("'p2\\.timestamp' value='(\\d+)000'").matcher(text);
			assertTrue(stamp.find(), "a time in whole seconds");
			return stamp.group(1);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> children = Files.list(from)) {
			for (Path child : children.filter(child -> !NOT_SOURCES.contains(child.getFileName().toString()))
					.toList()) {
				Path copied = to.resolve(child.getFileName());
				if (Files.isDirectory(child)) {
					copy(child, copied);
				} else {
					Files.copy(child, copied);
				}
			}
		}
	}

	private static Map<String, Path> files(Path folder, String part) throws IOException {
		Map<String, Path> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder.resolve(part))) {
			all.filter(Files::isRegularFile).forEach(file -> files.put(folder.relativize(file).toString(), file));
			files.keySet().removeIf(LEFT_BY_A_START.asMatchPredicate());
		}
		return files;
	}

	/** Drivers that the first build put reports into. */
	private static Set<String> tested() throws IOException {
		try (Stream<Path> bundles = Files.list(Places.ROOT.resolve("bundles"))) {
			return bundles.filter(bundle -> Files.isDirectory(bundle.resolve("target/classes").resolve(REPORTS)))
					.map(bundle -> bundle.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** What lists those drivers has other sizes and checksums for them, too. */
	private static boolean isTheSameButForReports(String file, Path one, Path other, Set<String> entries,
			Set<String> tested) throws IOException {
		if (file.contains("/plugins/")) {
			return tested.contains(bundle(file)) && !entries.isEmpty()
					&& entries.stream().allMatch(entry -> entry.startsWith(REPORTS));
		}
		if (file.endsWith(".zip")) {
			return entries.stream().allMatch(entry -> entry.equals("artifacts.jar")
					|| entry.startsWith("plugins/") && tested.contains(bundle(entry)));
		}
		return file.matches(".*/artifacts\\.(jar|xml)") && artifacts(one, tested).equals(artifacts(other, tested));
	}

	private static String bundle(String jar) {
		return jar.substring(jar.lastIndexOf('/') + 1).replaceFirst("_.*", "");
	}

	/** The list of artifacts without some bundles. */
	private static String artifacts(Path file, Set<String> left) throws IOException {
		String text;
		if (file.toString().endsWith(".jar")) {
			try (JarFile jar = new JarFile(file.toFile())) {
				text = new String(jar.getInputStream(jar.getEntry("artifacts.xml")).readAllBytes());
			}
		} else {
			text = Files.readString(file);
		}
		return text.replaceAll("(?s)<artifact classifier='osgi\\.bundle' id='(" + String.join("|", left)
				+ ")' version.*?</artifact>", "");
	}

	/** The entries of archives that differ, in content or in time. */
	private static Set<String> entries(Path one, Path other) throws IOException {
		Map<String, String> first = entries(one);
		Map<String, String> second = entries(other);
		Set<String> all = new TreeSet<>(first.keySet());
		all.addAll(second.keySet());
		all.removeIf(entry -> Objects.equals(first.get(entry), second.get(entry)));
		return all;
	}

	private static Map<String, String> entries(Path archive) throws IOException {
		Map<String, String> entries = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(archive)))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				entries.put(entry.getName(), new String(in.readAllBytes()).hashCode() + " " + entry.getTimeLocal());
			}
		}
		return entries;
	}
}
