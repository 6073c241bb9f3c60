package org.ionwright.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;

/** What holds for every view and every editor that is registered, in a real workbench. */
class EveryPartTest {

	private static final String OURS = "org.ionwright.";
	private static final String HELP = "org.ionwright.help.ui.help";

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final List<String> findings = new ArrayList<>();

	@Test
	void viewsHaveHelpNamesAndKeys() throws Exception {
		IWorkbenchPage page = page();
		int seen = 0;
		for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
			if (view.getId().startsWith(OURS)) {
				look(page, view.getId(), page.showView(view.getId()));
				seen++;
			}
		}
		assertTrue(seen >= 15, "views: " + seen);
		assertEquals("", String.join("\n", findings));
	}

	@Test
	void editorsHaveHelpNamesAndKeys() throws Exception {
		IWorkbenchPage page = page();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Every Editor");
		Projects.createDemo(project, new NullProgressMonitor());
		int seen = 0;
		for (String name : new String[] { "demo.instrument", "demo.method" }) {
			IFile file = project.getFile(name);
			for (IEditorDescriptor editor : workbench.getEditorRegistry().getEditors(name)) {
				if (editor.getId().startsWith(OURS)) {
					look(page, editor.getId(), page.openEditor(new FileEditorInput(file), editor.getId(), true,
							IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
					seen++;
				}
			}
		}
		page.closeAllEditors(false);
		assertTrue(seen >= 3, "editors: " + seen);
		assertEquals("", String.join("\n", findings));
	}

	private void look(IWorkbenchPage page, String id, IWorkbenchPart part) {
		assertFalse(part.getClass().getSimpleName().startsWith("Error"), id);
		Composite pane = pane(part);
		Ui.until(id + " to be drawn", () -> Ui.all(pane).size() > 1);
		// an editor of texts as the platform has it answers for itself
		if (!id.equals("org.ionwright.workbench.methodText")) {
			ControlNames.findings(pane).forEach(finding -> findings.add(id + ": " + finding));
		}
		IContext context = HelpSystem.getContext(id);
		assertNotNull(context, id);
		assertTrue(context.getRelatedTopics().length > 0, id);
		f1(page, id, part, pane, context);
	}

	/** The keyboard is in the part; then the help is asked for, as the key F1 does. */
	private void f1(IWorkbenchPage page, String id, IWorkbenchPart part, Composite pane, IContext context) {
		page.activate(part);
		Ui.until("the keyboard in " + id, () -> {
			if (isIn(pane)) {
				return true;
			}
			pane.getShell().forceActive();
			part.setFocus();
			// a part whose first control has nothing to choose from yet is entered by the Tab key
			return isIn(pane) || Ui.all(pane).stream().anyMatch(control -> control.setFocus() && isIn(pane));
		});
		workbench.getHelpSystem().displayDynamicHelp();
		Composite help = pane(Objects.requireNonNull(page.findView(HELP)));
		String shown = Ui.all(help, StyledText.class).map(StyledText::getText).findFirst().orElse("");
		if (!shown.startsWith(context.getText()) || Arrays.stream(context.getRelatedTopics())
				.anyMatch(topic -> !shown.contains(topic.getLabel()))) {
			findings.add(id + ": F1 shows " + shown);
		}
	}

	private static boolean isIn(Composite pane) {
		Control focus = pane.getDisplay().getFocusControl();
		return focus != null && Ui.all(pane).contains(focus);
	}

	/** What the workbench made for a part. */
	static Composite pane(IWorkbenchPart part) {
		return Objects
				.requireNonNull((Composite) Objects.requireNonNull(part.getSite().getService(MPart.class)).getWidget());
	}

	private IWorkbenchPage page() throws Exception {
		return workbench.showPerspective("org.ionwright.workbench.perspective", workbench.getWorkbenchWindows()[0]);
	}
}
