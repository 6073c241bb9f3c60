package org.example.probe.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.IViewDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Opens every perspective, view and editor of Ionwright by its registration, lets the demo run, and tells. On a thread of its own. */
final class Probe {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	private final IWorkbench workbench;
	private final Screen screen;
	private final Report report;
	private final Path files;
	private final Pattern until;

	/**
	 * @param files
	 *            folder of files to open: {@code demo.instrument}, {@code demo.method} and others
	 * @param until
	 *            found in a text of the window, it ends the wait for the run
	 */
	Probe(IWorkbench workbench, Report report, Path files, Pattern until) {
		this.workbench = workbench;
		this.screen = new Screen(workbench.getDisplay());
		this.report = report;
		this.files = files;
		this.until = until;
	}

	void run() throws Exception {
		screen.closeWelcome(workbench);
		model();
		perspectives();
		if (views() > 0) {
			new Help(workbench, screen, report, ProbeStartup.OURS).read();
			IProject project = project();
			editors(project);
			scan(project);
		}
		settle();
		screen.call(() -> List.of(page().getEditorReferences()))
				.forEach(editor -> report.add("open", editor.getId() + " of " + editor.getName()));
		screen.texts().forEach(text -> report.add("text", text));
	}

	/** Where views and perspectives are chosen from the application model. */
	private void model() throws Exception {
		Model model = screen.call(() -> Model.of(workbench));
		if (!screen.call(model::isOfChemClipse)) {
			return;
		}
		for (MPerspective perspective : screen.call(model::perspectives)) {
			report.add("choice", perspective.getElementId());
			if (perspective.getElementId().startsWith(ProbeStartup.OURS)) {
				screen.call(() -> model.show(perspective));
			}
		}
		for (MPart view : screen.call(model::views)) {
			String id = view.getElementId();
			report.add("listed", id + " " + screen.call(view::getLocalizedLabel));
			if (id.startsWith(ProbeStartup.OURS)) {
				screen.call(() -> model.show(view));
				tell("shown", id, Objects.requireNonNull(screen.call(() -> page().findView(id)), id));
			}
		}
	}

	private void perspectives() throws Exception {
		for (IPerspectiveDescriptor perspective : workbench.getPerspectiveRegistry().getPerspectives()) {
			if (perspective.getId().startsWith(ProbeStartup.OURS)) {
				screen.call(() -> workbench.showPerspective(perspective.getId(), workbench.getWorkbenchWindows()[0]));
				report.add("perspective", perspective.getId());
			}
		}
	}

	private int views() throws Exception {
		int count = 0;
		for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
			if (view.getId().startsWith(ProbeStartup.OURS)) {
				tell("view", view.getId(), screen.call(() -> page().showView(view.getId())));
				count++;
			}
		}
		return count;
	}

	private IProject project() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("probe");
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		try (Stream<Path> all = Files.list(files)) {
			for (Path file : all.toList()) {
				IFile target = project.getFile(String.valueOf(file.getFileName()));
				if (!target.exists()) {
					target.create(Files.newInputStream(file), true, null);
				}
			}
		}
		return project;
	}

	private void editors(IProject project) throws Exception {
		for (IFile file : Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
				.toList()) {
			for (IEditorDescriptor editor : workbench.getEditorRegistry().getEditors(file.getName())) {
				boolean usual = editor.equals(workbench.getEditorRegistry().getDefaultEditor(file.getName()));
				if (editor.getId().startsWith(ProbeStartup.OURS) || usual && editor.isInternal()) {
					tell("editor", editor.getId() + " of " + file.getName(), screen.call(
							() -> page().openEditor(new FileEditorInput(file), editor.getId())));
				}
			}
		}
	}

	/** The demo command starts a run by itself where there was none. */
	private void scan(IProject project) throws Exception {
		Command command = Objects.requireNonNull(workbench.getService(ICommandService.class))
				.getCommand("org.ionwright.scan.ui.startDemo");
		if (!command.isDefined()) {
			return;
		}
		ParameterizedCommand call = ParameterizedCommand.generateCommand(command,
				Map.of("instrument", location(project, "demo.instrument"), "method", location(project, "demo.method")));
		screen.call(
				() -> Objects.requireNonNull(workbench.getService(IHandlerService.class)).executeCommand(call, null));
		Path runs = Path.of(location(project, "")).resolve("runs");
		long end = System.nanoTime() + LIMIT.toNanos();
		while (finished(runs).isEmpty() && System.nanoTime() < end && !seen()) {
			Thread.sleep(500);
		}
		report.add("run", String.valueOf(finished(runs)));
	}

	private static String location(IProject project, String name) {
		return (name.isEmpty() ? project.getLocation() : project.getFile(name).getLocation()).toOSString();
	}

	private static List<Path> finished(Path runs) throws IOException {
		if (!Files.isDirectory(runs)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(runs)) {
			return all.filter(file -> file.toString().endsWith(".mzML")).toList();
		}
	}

	/** Whether the window shows what ends the wait. */
	private boolean seen() throws Exception {
		Optional<String> text = screen.texts().stream().filter(each -> until.matcher(each).find()).findFirst();
		text.ifPresent(found -> report.add("seen", found));
		return text.isPresent();
	}

	/** What was opened draws itself and starts its work. */
	private void settle() throws Exception {
		for (int i = 0; i < 20; i++) {
			screen.call(() -> "");
			Thread.sleep(50);
		}
	}

	/** A part that cannot be made is replaced by the workbench with one that shows an error. */
	private void tell(String kind, String id, Object part) {
		boolean good = part instanceof IWorkbenchPart && !part.getClass().getSimpleName().startsWith("Error");
		report.add(good ? kind : "error", id + (good ? "" : ": " + part.getClass().getSimpleName()));
		Bundle bundle = FrameworkUtil.getBundle(part.getClass());
		if (good && bundle != null) {
			report.add("part", id + " from " + bundle.getSymbolicName() + " " + bundle.getVersion());
		}
	}

	private IWorkbenchPage page() {
		return Objects.requireNonNull(workbench.getWorkbenchWindows()[0].getActivePage());
	}
}
