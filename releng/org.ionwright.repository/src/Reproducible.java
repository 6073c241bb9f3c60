import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of the update site and the products what p2 leaves in them of the moment and the machine they were built at: times,
 * names of folders, and orders that follow from such names. The build runs it: {@code java Reproducible.java TIME FOLDER}, with
 * the site or with the folder of all products.
 */
public final class Reproducible {

	/** Stands for the folder of a product in its profile; p2 puts in the real one when the product starts. */
	private static final String ANYWHERE = "/ionwright";
	private static final Pattern BINARY = Pattern
			.compile("(?s)<artifact classifier='binary' id='([^']*)' version='([^']*)'.*?</artifact>");
	/** Elements whose children p2 keeps in sets and maps, and writes in an order that is another one each time. */
	private static final List<Pattern> UNORDERED = Stream.of("properties", "provides", "artifacts", "units").map(
			name -> Pattern.compile("(?ms)(^( *)<" + name + " size='\\d+'>\\R)(.*?)(^\\2</" + name + ">$)")).toList();
	private static final Pattern INSTALLED = Pattern.compile("p2\\.installFolder' value='([^']+)'");
	/** Files that came out of the archive of a feature, in the order they had in it. */
	private static final Pattern UNZIPPED = Pattern.compile("(name='unzipped\\|[^']*' value=')([^']*)");

	private final Instant time;

	private Reproducible(Instant time) {
		this.time = time;
	}

	/**
	 * @param args
	 *            the time that all things get, as in project.build.outputTimestamp, and the folder
	 */
	public static void main(String[] args) throws IOException {
		Instant time = args[0].matches("\\d+") ? Instant.ofEpochSecond(Long.parseLong(args[0]))
				: OffsetDateTime.parse(args[0]).toInstant();
		Reproducible reproducible = new Reproducible(time);
		Path folder = Path.of(args[1]);
		if (Files.exists(folder.resolve("artifacts.jar"))) {
			reproducible.site(folder);
		} else {
			try (Stream<Path> all = Files.walk(folder, 10)) {
				for (Path p2 : all.filter(path -> path.endsWith("p2/org.eclipse.equinox.p2.engine")).toList()) {
					reproducible.product(p2.getParent().getParent());
				}
			}
		}
	}

	private void site(Path site) throws IOException {
		Path artifacts = site.resolve("artifacts.jar");
		Path content = site.resolve("content.jar");
		zip(artifacts, Map.of("artifacts.xml", artifacts(text(artifacts), site).getBytes(StandardCharsets.UTF_8)));
		zip(content, Map.of("content.xml", stamped(text(content)).getBytes(StandardCharsets.UTF_8)));
	}

	private void product(Path product) throws IOException {
		Path cache = product.resolve("p2/org.eclipse.equinox.p2.core/cache");
		for (Path pool : List.of(product, cache)) {
			Path list = pool.resolve("artifacts.xml");
			Files.writeString(list, artifacts(Files.readString(list), pool));
		}
		Path start = product.resolve("configuration/config.ini");
		Files.write(start, Files.readAllLines(start).stream().filter(line -> !line.startsWith("#")).toList());
		Path features = product.resolve("configuration/org.eclipse.update/platform.xml");
		Files.writeString(features,
				Files.readString(features).replaceFirst("date=\"\\d+\"", "date=\"" + time.toEpochMilli() + "\""));
		Path engine = product.resolve("p2/org.eclipse.equinox.p2.engine");
		// Update sites that only the machine has which built it.
		for (Path file : list(engine.resolve(".settings"))) {
			Files.delete(file);
		}
		Files.deleteIfExists(engine.resolve(".settings"));
		for (Path profile : list(engine.resolve("profileRegistry"))) {
			profile(profile);
		}
	}

	/** Keeps the last state only; those before are steps of the installation. */
	private void profile(Path folder) throws IOException {
		List<Path> states = list(folder).stream().filter(file -> file.toString().endsWith(".profile.gz")).toList();
		String text;
		try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(states.getLast()))) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		for (Path state : states) {
			Files.delete(state);
		}
		Matcher where = INSTALLED.matcher(text);
		text = where.find() ? text.replace(where.group(1), ANYWHERE) : text;
		text = UNZIPPED.matcher(ordered(text)).replaceAll(Reproducible::sorted);
		text = text.replaceFirst("timestamp='\\d+'", "timestamp='" + time.toEpochMilli() + "'");
		try (OutputStream out = new GZIPOutputStream(
				Files.newOutputStream(folder.resolve(time.toEpochMilli() + ".profile.gz")))) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String sorted(MatchResult unzipped) {
		return Matcher.quoteReplacement(unzipped.group(1) + Arrays.stream(unzipped.group(2).split("\\|")).sorted()
				.map(file -> file + "|").collect(Collectors.joining()));
	}

	/** Writes the archives of loose files anew, and what is said of them. */
	private String artifacts(String list, Path folder) throws IOException {
		Matcher binary = BINARY.matcher(list);
		StringBuilder changed = new StringBuilder();
		while (binary.find()) {
			Path file = folder.resolve("binary").resolve(binary.group(1) + "_" + binary.group(2));
			zip(file, entries(file));
			byte[] bytes = Files.readAllBytes(file);
			String said = binary.group().replaceAll("(\\.size' value=')\\d+", "$1" + bytes.length);
			for (String digest : List.of("512", "256")) {
				said = said.replaceAll("(sha-" + digest + "' value=')\\p{XDigit}+", "$1" + digest(bytes, digest));
			}
			binary.appendReplacement(changed, Matcher.quoteReplacement(said));
		}
		return stamped(binary.appendTail(changed).toString());
	}

	private static String ordered(String xml) {
		String ordered = xml;
		for (Pattern element : UNORDERED) {
			ordered = element.matcher(ordered).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
					+ Arrays.stream(found.group(3).split("(?m)(?=^" + found.group(2) + "  <\\w)")).sorted()
							.collect(Collectors.joining())
					+ found.group(4)));
		}
		return ordered;
	}

	private String stamped(String repository) {
		return ordered(repository).replaceFirst("(p2\\.timestamp' value=')\\d+", "$1" + time.toEpochMilli());
	}

	private static String digest(byte[] bytes, String bits) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-" + bits).digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String text(Path archive) throws IOException {
		return new String(entries(archive).values().iterator().next(), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> entries(Path archive) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				entries.put(entry.getName(), in.readAllBytes());
			}
		}
		return entries;
	}

	private void zip(Path archive, Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> each : entries.entrySet()) {
				ZipEntry entry = new ZipEntry(each.getKey());
				entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
				out.putNextEntry(entry);
				out.write(each.getValue());
			}
		}
		Files.write(archive, bytes.toByteArray());
	}

	private static List<Path> list(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
