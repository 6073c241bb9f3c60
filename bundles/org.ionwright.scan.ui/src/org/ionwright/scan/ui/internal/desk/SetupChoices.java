package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;
import java.util.List;

/** The instrument, method and queue files that can be chosen from. */
public record SetupChoices(List<Path> instruments, List<Path> methods, List<Path> queues) {

	public static final SetupChoices NONE = new SetupChoices(List.of(), List.of(), List.of());

	public SetupChoices {
		instruments = List.copyOf(instruments);
		methods = List.copyOf(methods);
		queues = List.copyOf(queues);
	}

	/** The names of the files, with the folder where the name alone would not tell them apart. */
	public static List<String> labels(List<Path> files) {
		return files.stream().map(file -> label(file, files)).toList();
	}

	private static String label(Path file, List<Path> files) {
		String name = RunFiles.name(file);
		long same = files.stream().filter(other -> RunFiles.name(other).equals(name)).count();
		var folder = file.getParent();
		return same < 2 || folder == null ? name : name + " \u2013 " + RunFiles.name(folder);
	}
}
