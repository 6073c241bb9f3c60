package org.ionwright.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;

/** The windows answer whatever the devices do: nobody waits before one, and nobody has to close one before going on. */
class NoModalWaitTest {

	private static final String SCAN = "org.ionwright.scan.ui.";
	private static final String OPERATE = "org.ionwright.operate.ui.";

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Set<String> pressed = new TreeSet<>();

	@Test
	void nobodyWaitsForADeviceThatHangs() throws Exception {
		IWorkbenchPage page = workbench.showPerspective("org.ionwright.workbench.perspective",
				workbench.getWorkbenchWindows()[0]);
		List<String> logged = new CopyOnWriteArrayList<>();
		ILogListener log = (status, plugin) -> logged.add(status.getPlugin() + ": " + status.getMessage());
		Platform.addLogListener(log);
		try (StuckDevices devices = new StuckDevices(); WaitWatch watch = new WaitWatch(Display.getCurrent())) {
			IProject project = project();
			IDE.openEditor(page, project.getFile("demo.method"));
			press(SCAN + "setUp");
			Ui.until("the instrument to be taken", () -> isPossible(SCAN + "connect"));

			devices.stick(true);
			press(SCAN + "connect");
			Ui.until("a device that does not open", () -> devices.held() > 0);
			openEverything(page, project);
			press(SCAN + "disconnect");
			devices.stick(false);
			Ui.until("disconnected", () -> isPossible(SCAN + "connect"));

			press(SCAN + "connect");
			Ui.until("ready to start", () -> isPossible(SCAN + "start"));
			press(SCAN + "start");
			Ui.until("a scan", () -> isPossible(SCAN + "pause"));
			devices.stick(true);
			Ui.until("a device that does not answer", () -> devices.held() > 0);
			for (String command : List.of(SCAN + "pause", SCAN + "skip", SCAN + "stop", OPERATE + "standby",
					OPERATE + "cancel", SCAN + "abort", OPERATE + "emergency", OPERATE + "rearm")) {
				if (isPossible(command)) {
					press(command);
				}
			}
			openEverything(page, project);
			devices.stick(false);
			Ui.until("the run to be over", () -> isPossible(SCAN + "disconnect"));
			devices.stick(true);
			Ui.until("a device that hangs while nothing is done", () -> devices.held() > 0);
			press(SCAN + "disconnect");
			openEverything(page, project);
			devices.stick(false);
			Ui.until("disconnected", () -> isPossible(SCAN + "connect"));
			page.closeAllEditors(false);
			assertEquals("", String.join("\n", watch.findings()));
		} finally {
			Platform.removeLogListener(log);
		}
		assertTrue(pressed.containsAll(List.of(SCAN + "abort", OPERATE + "emergency")), pressed.toString());
		List<String> ours = logged.stream().filter(line -> line.startsWith("org.ionwright.")).toList();
		assertTrue(ours.stream().anyMatch(line -> line.contains("The device stuck:demo/source failed: ")),
				logged.toString());
		assertEquals(List.of(), ours.stream().filter(line -> !line.contains(" Remedy: ")).toList());
	}

	@Test
	void whatSwitchesOffIsAtHandInDialogsToo() throws Exception {
		IBindingService keys = workbench.getService(IBindingService.class);
		Dialog dialog = new MessageDialog(workbench.getWorkbenchWindows()[0].getShell(), "A question", null, "Well?",
				MessageDialog.QUESTION, 0, "Yes", "No");
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			KeySequence start = KeySequence.getInstance("M1+F9");
			Ui.until("the keyboard in the dialog",
					() -> dialog.getShell() == Display.getCurrent().getActiveShell() && !keys.isPerfectMatch(start));
			assertEquals(SCAN + "abort", command(keys, "M1+BREAK"));
			assertEquals(OPERATE + "emergency", command(keys, "M1+M2+BREAK"));
		} finally {
			dialog.close();
		}
	}

	/** What the keys do now. */
	private static String command(IBindingService keys, String sequence) throws Exception {
		Binding binding = keys.getPerfectMatch(KeySequence.getInstance(sequence));
		return binding == null ? "" : binding.getParameterizedCommand().getId();
	}

	@Test
	void theWatchSeesAWaitAndAWindowBeforeTheOthers() throws Exception {
		Display display = Display.getCurrent();
		try (WaitWatch watch = new WaitWatch(display)) {
			Thread.sleep(2000);
			assertTrue(watch.findings().toString().contains("waits in " + NoModalWaitTest.class.getName()),
					watch.findings().toString());
			Shell before = new Shell(workbench.getWorkbenchWindows()[0].getShell(),
					SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
			before.setText("please wait");
			before.open();
			Ui.until("the window to be seen",
					() -> watch.findings().contains("stands before the others: please wait"));
			before.dispose();
		}
	}

	private static IProject project() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("No Wait");
		Projects.createDemo(project, new NullProgressMonitor());
		Path instrument = project.getFile("demo.instrument").getLocation().toPath();
		Files.writeString(instrument,
				Files.readString(instrument).replace("\"sim:", "\"" + StuckDevices.SCHEME + ":"));
		project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		return project;
	}

	/** Each view, and the files of the project. */
	private void openEverything(IWorkbenchPage page, IProject project) throws Exception {
		for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.ionwright.")) {
				page.showView(view.getId());
				turn();
			}
		}
		for (String name : List.of("demo.instrument", "demo.method")) {
			IFile file = project.getFile(name);
			IDE.openEditor(page, file);
			turn();
		}
	}

	/** What is asked for now is done before it comes back. */
	private static void turn() {
		boolean[] done = { false };
		Display.getCurrent().timerExec(100, () -> done[0] = true);
		Ui.until("a turn", () -> done[0]);
	}

	private boolean isPossible(String command) {
		return workbench.getService(ICommandService.class).getCommand(command).isEnabled();
	}

	private void press(String command) throws Exception {
		pressed.add(command);
		workbench.getService(IHandlerService.class).executeCommand(command, null);
		turn();
	}
}
