package org.ionwright.device.template.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.osgi.service.component.annotations.Component;

/** {@code new-driver com.acme.qms200 FOLDER}: a project for a driver, ready to be built. */
@Component(property = Command.NAME + "=new-driver")
public final class NewDriverCommand implements Command {

	private static final String SITE = "site=";

	@Override
	public String summary() {
		return "Make a project for a driver of your own: five files, with a simulator and the compatibility kit.";
	}

	@Override
	public String help() {
		return """
				new-driver NAME FOLDER [site=URL]
				    NAME    of the bundle, such as com.acme.qms200; its last word is the scheme of the addresses
				    FOLDER  new or empty; becomes a repository of its own
				    site=   update site of Ionwright to build against (the one this program was built with, where it is found)
				Then: cd FOLDER && mvn verify""";
	}

	@Override
	public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes) throws CommandException {
		List<String> plain = arguments.stream().filter(argument -> !argument.startsWith(SITE)).toList();
		if (plain.size() != 2 || arguments.size() > 3) {
			throw new CommandException("new-driver needs a name and a folder, such as com.acme.qms200 qms200");
		}
		String site = arguments.stream().filter(argument -> argument.startsWith(SITE)).findFirst()
				.map(argument -> argument.substring(SITE.length())).orElseGet(UpdateSite::ofThisProgram);
		Path folder = folder(plain.get(1));
		try {
			new DriverTemplate(plain.getFirst(), site).write(folder).forEach(out::println);
		} catch (IllegalArgumentException e) {
			throw new CommandException(String.valueOf(e.getMessage()), e);
		} catch (IOException e) {
			throw new CommandException("cannot write into " + folder + ": " + e.getMessage(), e);
		}
		if (site.isEmpty()) {
			notes.println("The update site of Ionwright is not known: name it as property 'ionwright' in pom.xml.");
		}
		return true;
	}

	private static Path folder(String name) throws CommandException {
		try {
			Path folder = Path.of(System.getProperty("ionwright.cwd", "")).resolve(name);
			if (Files.exists(folder) && !isEmptyFolder(folder)) {
				throw new CommandException(folder + " is there and not empty; name a new folder");
			}
			return folder;
		} catch (InvalidPathException e) {
			throw new CommandException("'" + name + "' is no name of a folder", e);
		} catch (IOException e) {
			throw new CommandException("cannot look into " + name + ": " + e.getMessage(), e);
		}
	}

	private static boolean isEmptyFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			return !entries.iterator().hasNext();
		}
	}
}
