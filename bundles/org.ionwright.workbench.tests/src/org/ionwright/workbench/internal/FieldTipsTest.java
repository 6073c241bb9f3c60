package org.ionwright.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who points at a field or cell for a number reads its unit and its limits, in each view, editor and preference page. */
class FieldTipsTest {

	/** Beside the spectrum of a run; the last one stays when a key asks for more. */
	private static final int RUN_PAGES = 10;
	private static final String COMMANDS = "org.ionwright.scan.ui.";

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final FieldTips tips = new FieldTips();

	@AfterEach
	void closeEditors() throws Exception {
		page().closeAllEditors(false);
	}

	@Test
	void viewsOfAConnectedInstrument() throws Exception {
		open("demo.method");
		execute("setUp");
		Ui.until("the instrument to be taken", () -> isPossible("connect"));
		execute("connect");
		Ui.until("ready to start", () -> isPossible("start"));
		execute("start");
		Ui.until("a scan", () -> isPossible("pause"));
		execute("abort");
		Ui.until("the run to be over", () -> isPossible("start"));
		Composite readings = EveryPartTest.pane(page().showView("org.ionwright.scan.ui.readings"));
		Ui.until("set-points that are safe", () -> FieldTips.of(readings).seen().size() > 5);
		theEditorOfRunsPageByPage();
		for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.ionwright.")) {
				lookAtPages(view.getId(), EveryPartTest.pane(page().showView(view.getId())));
			}
		}
		Ui.until("disconnecting to be possible", () -> isPossible("disconnect"));
		execute("disconnect");
		Ui.until("disconnected", () -> isPossible("connect"));
		assertEquals("", tips.findings());
		assertTrue(tips.seen().size() > 20, tips.seen().toString());
	}

	/** The run has opened it. */
	private void theEditorOfRunsPageByPage() throws Exception {
		IWorkbenchPage page = page();
		Ui.until("the editor of the run", () -> run(page).isPresent());
		IEditorPart editor = run(page).orElseThrow().getEditor(true);
		page.activate(editor);
		Composite pane = EveryPartTest.pane(editor);
		Ui.until("pages beside the run", () -> tabs(pane).isPresent());
		Canvas tabs = tabs(pane).orElseThrow();
		key(tabs, SWT.HOME);
		for (int i = 0; i < RUN_PAGES; i++) {
			tips.look("run, page " + i, pane);
			key(tabs, SWT.ARROW_RIGHT);
		}
		for (String field : List.of("Ranges of m/z", "How far a peak", "Numbers of the scans")) {
			assertTrue(tips.seen().stream().anyMatch(each -> each.contains(field)), field + ": " + tips.seen());
		}
	}

	private static Optional<IEditorReference> run(IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences())
				.filter(each -> each.getId().equals("org.ionwright.spectrum.ui.editor")).findFirst();
	}

	private static Optional<Canvas> tabs(Composite pane) {
		return Ui.all(pane, Canvas.class).filter(each -> each.getClass().getSimpleName().equals("PageTabs"))
				.findFirst();
	}

	private static void key(Control control, int code) {
		Event event = new Event();
		event.keyCode = code;
		control.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void theEditorOfInstrumentsPartByPart() throws Exception {
		lookAtParts("instrument", open("demo.instrument"));
		assertEquals("", tips.findings());
		assertTrue(tips.seen().size() > 92, tips.seen().toString());
	}

	@Test
	void theEditorOfMethodsPageByPage() throws Exception {
		Composite editor = open("demo.method");
		lookAtParts("method", editor);
		lookAtPages("method", editor);
		assertEquals("", tips.findings());
		assertTrue(tips.seen().size() > 20, tips.seen().toString());
	}

	@Test
	void preferencePages() throws Exception {
		for (String id : List.of("org.ionwright.workbench.preferences", "org.ionwright.scan.ui.preferences")) {
			PreferenceDialog dialog = Objects
					.requireNonNull(PreferencesUtil.createPreferenceDialogOn(null, id, null, null));
			tips.look(id, dialog.getShell());
			dialog.close();
		}
		assertEquals("", tips.findings());
		assertEquals(2, tips.seen().size(), tips.seen().toString());
	}

	private void lookAtParts(String where, Composite editor) throws Exception {
		for (Tree tree : Ui.all(editor, Tree.class).toList()) {
			for (TreeItem item : FieldTips.items(tree)) {
				tree.setSelection(item);
				choose(tree, item);
				tips.look(where + ", " + item.getText(), editor);
			}
		}
	}

	private void lookAtPages(String where, Composite pane) throws Exception {
		if (Ui.all(pane, CTabFolder.class).findAny().isEmpty()) {
			awaitLimits(pane);
			tips.look(where, pane);
		}
		for (CTabFolder folder : Ui.all(pane, CTabFolder.class).toList()) {
			for (CTabItem item : folder.getItems()) {
				folder.setSelection(item);
				choose(folder, item);
				awaitLimits(folder);
				tips.look(where + ", " + item.getText(), folder);
			}
		}
	}

	/** Some limits come with the first readings. */
	private static void awaitLimits(Composite pane) {
		try {
			Ui.until("limits", () -> FieldTips.of(pane).findings().isEmpty());
		} catch (AssertionError e) {
			// the look that follows names the fields without
		}
	}

	/** As if a person had clicked. */
	private static void choose(Control control, Widget item) {
		Event event = new Event();
		event.item = item;
		control.notifyListeners(SWT.Selection, event);
	}

	private Composite open(String file) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Field Tips");
		if (!project.exists()) {
			Projects.createDemo(project, new NullProgressMonitor());
		}
		IEditorPart editor = IDE.openEditor(page(), project.getFile(file));
		Composite pane = EveryPartTest.pane(editor);
		Ui.until(file + " to be drawn", () -> Ui.all(pane).size() > 10);
		return pane;
	}

	private IWorkbenchPage page() throws Exception {
		return workbench.showPerspective("org.ionwright.workbench.perspective", workbench.getWorkbenchWindows()[0]);
	}

	private boolean isPossible(String command) {
		return workbench.getService(ICommandService.class).getCommand(COMMANDS + command).isEnabled();
	}

	private void execute(String command) throws Exception {
		workbench.getService(IHandlerService.class).executeCommand(COMMANDS + command, null);
	}
}
