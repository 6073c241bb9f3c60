package org.ionwright.io.mzml.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.spectrum.run.RunRecovery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code recover FILE}: completes a run whose writing was cut off. */
@Component(property = Command.NAME + "=recover")
public final class RecoverCommand implements Command {

	private final RunRecovery recovery;

	@Activate
	public RecoverCommand(@Reference RunRecovery recovery) {
		this.recovery = recovery;
	}

	@Override
	public String summary() {
		return "Complete a run whose writing was cut off, with all spectra that are whole.";
	}

	@Override
	public String help() {
		return """
				recover FILE               of run.mzML.part makes run.mzML, and removes the part when all is written;
				                           of any other run.mzML makes run.recovered.mzML and leaves run.mzML
				recover --keep FILE        removes nothing
				recover --out OTHER FILE   gives the complete file this name, and removes nothing
				A file that is complete is left alone.""";
	}

	@Override
	public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes)
			throws CommandException, InterruptedException {
		List<String> words = new ArrayList<>(arguments);
		boolean keep = words.remove("--keep");
		String other = "";
		int at = words.indexOf("--out");
		if (at >= 0 && at + 1 < words.size()) {
			other = words.remove(at + 1);
			words.remove(at);
		}
		if (words.size() != 1 || words.getFirst().startsWith("--")) {
			throw new CommandException("recover needs the name of one file; recover --help shows what is possible");
		}
		Path file = path(words.getFirst());
		if (!Files.isRegularFile(file)) {
			throw new CommandException(file + ": there is no such file");
		}
		if (!recovery.accepts(file)) {
			throw new CommandException(
					file + ": only runs in mzML can be recovered (names end in .mzML or .mzML.part)");
		}
		Path target = other.isEmpty() ? recovery.target(file) : path(other);
		try {
			String damage = recovery.damage(file);
			if (damage.isEmpty() && !unfinished(file)) {
				out.println(file + " is complete; nothing was done");
				return true;
			}
			notes.println(file + ": " + (damage.isEmpty() ? "it is whole but was not given its name" : damage));
			notes.flush();
			RecoveredRun run = recovery.recover(file, target);
			out.println(run.file() + ": " + run.spectra() + " spectra saved, " + run.cutBytes() + " bytes cut off");
			run.remarks().forEach(notes::println);
			if (unfinished(file) && !keep && other.isEmpty()) {
				Files.delete(file);
			}
			return true;
		} catch (IOException e) {
			throw new CommandException(String.valueOf(e.getMessage()), e);
		}
	}

	private static boolean unfinished(Path file) {
		return String.valueOf(file.getFileName()).endsWith(".part");
	}

	private static Path path(String name) throws CommandException {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new CommandException("'" + name + "' is no name of a file", e);
		}
	}
}
