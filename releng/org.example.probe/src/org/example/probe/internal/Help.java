package org.example.probe.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;

/** What the help of the workbench knows of a project, and how it shows it where it has views of its own. */
record Help(IWorkbench workbench, Screen screen, Report report, String ours) {

	private static final String SHEETS = "org.eclipse.ui.cheatsheets";
	private static final long PATIENCE_SECONDS = 30;
	private static final int PAUSE_MILLIS = 50;

	/** Books, the contexts of views by their ids, cheat sheets. */
	void read() throws Exception {
		for (IToc book : HelpSystem.getTocs()) {
			if (book.getHref().startsWith("/" + ours)) {
				report.add("book", book.getHref() + " " + book.getTopics().length);
			}
		}
		for (String id : views()) {
			if (HelpSystem.getContext(id) != null) {
				report.add("context", id);
			}
		}
		for (IConfigurationElement element : Platform.getExtensionRegistry()
				.getConfigurationElementsFor(SHEETS + ".cheatSheetContent")) {
			String id = element.getAttribute("id");
			if ("cheatsheet".equals(element.getName()) && id.startsWith(ours)) {
				report.add("sheet", id);
				show(id);
			}
		}
		if (Platform.getBundle("org.eclipse.help.ui") != null) {
			contextHelp(views().getFirst());
		}
	}

	private List<String> views() {
		Stream<String> all = Arrays.stream(workbench.getViewRegistry().getViews()).map(IViewDescriptor::getId);
		return all.filter(id -> id.startsWith(ours)).sorted().toList();
	}

	/** F1 in a view. The platform opens its view in the active window only, and another program may have the focus. */
	private void contextHelp(String view) throws Exception {
		IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
		IWorkbenchPage page = Objects.requireNonNull(window.getActivePage());
		screen.call(() -> page.showView(view));
		await(() -> {
			window.getShell().forceActive();
			return screen.display().getActiveShell() == window.getShell();
		});
		screen.call(() -> {
			workbench.getHelpSystem().displayHelp(view);
			return view;
		});
		if (await(() -> page.findView("org.eclipse.help.ui.HelpView") != null)) {
			report.add("help", view);
		}
	}

	/** Whether it came to be so in time. */
	private boolean await(Callable<Boolean> condition) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!screen.call(condition)) {
			if (System.nanoTime() > end) {
				return false;
			}
			Thread.sleep(PAUSE_MILLIS);
		}
		return true;
	}

	private void show(String sheet) throws Exception {
		ParameterizedCommand call = ParameterizedCommand.generateCommand(
				Objects.requireNonNull(workbench.getService(ICommandService.class))
						.getCommand(SHEETS + ".openCheatSheet"),
				Map.of("cheatSheetId", sheet));
		screen.call(
				() -> Objects.requireNonNull(workbench.getService(IHandlerService.class)).executeCommand(call, null));
		screen.texts().forEach(text -> report.add("said", text));
	}
}
