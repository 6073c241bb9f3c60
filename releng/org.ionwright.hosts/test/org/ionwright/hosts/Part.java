package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A small bundle of somebody else: a folder of {@code parts}, compiled against a finished product as it is.
 *
 * @param sources
 *            its folder
 * @param classes
 *            compiled
 */
record Part(Path sources, Path classes) {

	static Part compile(String name, Path product, Path scratch) throws IOException {
		Path sources = Places.ROOT.resolve("releng/org.ionwright.hosts/parts").resolve(name);
		Path classes = Files.createDirectories(scratch.resolve("classes").resolve(name));
		if (!Files.exists(sources.resolve("src"))) {
			return new Part(sources, classes);
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter said = new StringWriter();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
				Stream<Path> all = Files.walk(sources.resolve("src"))) {
			String path = jars(product).stream().map(Path::toString).collect(Collectors.joining(":"));
			List<Path> java = all.filter(file -> file.toString().endsWith(".java")).toList();
			assertTrue(compiler.getTask(said, files, null,
					List.of("--release", "21", "-proc:none", "-d", classes.toString(), "-cp", path), null,
					files.getJavaFileObjectsFromPaths(java)).call(), said::toString);
		}
		return new Part(sources, classes);
	}

	private static List<Path> jars(Path product) throws IOException {
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			return plugins.filter(file -> file.toString().endsWith(".jar")).toList();
		}
	}

	/**
	 * Makes the bundle.
	 *
	 * @param name
	 *            symbolic
	 * @param words
	 *            what stands between at signs in manifest and XML
	 */
	Path pack(String name, Path folder, Map<String, String> words) throws IOException {
		Path jar = Files.createDirectories(folder).resolve(name + ".jar");
		Manifest manifest = new Manifest(new ByteArrayInputStream(
				text(sources.resolve(JarFile.MANIFEST_NAME), name, words).getBytes(StandardCharsets.UTF_8)));
		try (OutputStream out = Files.newOutputStream(jar);
				JarOutputStream entries = new JarOutputStream(out, manifest);
				Stream<Path> compiled = Files.walk(classes);
				Stream<Path> other = Files.walk(sources)) {
			for (Path file : compiled.filter(Files::isRegularFile).toList()) {
				write(entries, classes.relativize(file), Files.readAllBytes(file));
			}
			for (Path file : other.filter(file -> file.toString().matches(".*\\.(xml|e4xmi)")).toList()) {
				write(entries, sources.relativize(file), text(file, name, words).getBytes(StandardCharsets.UTF_8));
			}
		}
		return jar;
	}

	private static String text(Path file, String name, Map<String, String> words) throws IOException {
		String text = Files.readString(file).replace("@NAME@", name);
		for (Map.Entry<String, String> word : words.entrySet()) {
			text = text.replace("@" + word.getKey() + "@", word.getValue());
		}
		return text;
	}

	private static void write(JarOutputStream entries, Path name, byte[] bytes) throws IOException {
		entries.putNextEntry(new JarEntry(name.toString().replace('\\', '/')));
		entries.write(bytes);
	}
}
