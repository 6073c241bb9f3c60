package org.ionwright.checks;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds addresses of package registries: where artifacts come from is the user's setting (mirrors, closed networks), never the repository's. */
final class HostNames {

	private static final Pattern REGISTRY = Pattern
			.compile(
					"\\b(repo\\d?|download|archive|registry|deb|central|oss|plugins)\\.(maven|eclipse|npmjs|debian|sonatype|apache|gradle)\\b");
	private static final Set<String> SKIPPED = Set.of(".git", "target", "target-latest", "bin", ".ionwright");

	private HostNames() {
	}

	static List<String> findings(Path root) throws IOException {
		List<String> findings = new ArrayList<>();
		search(root, root, findings);
		return findings;
	}

	private static void search(Path root, Path folder, List<String> findings) throws IOException {
		List<Path> children;
		try (Stream<Path> list = Files.list(folder)) {
			children = list.sorted().toList();
		}
		for (Path child : children) {
			if (Files.isDirectory(child)) {
				if (!SKIPPED.contains(String.valueOf(child.getFileName()))) {
					search(root, child, findings);
				}
			} else if (Files.isRegularFile(child) && Files.size(child) < 2_000_000) {
				REGISTRY.matcher(read(child)).results().findFirst().ifPresent(
						found -> findings.add(root.relativize(child) + " names the registry " + found.group()
								+ "; leave it to the user's settings"));
			}
		}
	}

	private static String read(Path file) throws IOException {
		try {
			return Files.readString(file);
		} catch (MalformedInputException e) {
			return ""; // not a text file
		}
	}
}
