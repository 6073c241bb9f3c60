/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A straight round piece of the way the gas takes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Passage#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getTurnAngle <em>Turn Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getRollAngle <em>Roll Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getCornerRadius <em>Corner Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getUpstream <em>Upstream</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getThrottles <em>Throttles</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getBaffles <em>Baffles</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage()
 * @model annotation="http://www.ionwright.org/seed claims='000/3'"
 * @generated
 */
public interface Passage extends Part {
	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.0038"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_Diameter()
	 * @model default="0.0038"
	 *        annotation="http://www.ionwright.org/quantity label='Passage diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.015"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_Length()
	 * @model default="0.015"
	 *        annotation="http://www.ionwright.org/quantity label='Passage length' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Turn Angle</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Against the passage before it; 0 goes straight on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turn Angle</em>' attribute.
	 * @see #setTurnAngle(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_TurnAngle()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Turn' unit='rad' role='FACT' hardwareMin='0.0' hardwareMax='3.141592653589793' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getTurnAngle();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getTurnAngle <em>Turn Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Turn Angle</em>' attribute.
	 * @see #getTurnAngle()
	 * @generated
	 */
	void setTurnAngle(double value);

	/**
	 * Returns the value of the '<em><b>Roll Angle</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the plane of the turn round the axis of the passage before it, against that of the turn before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll Angle</em>' attribute.
	 * @see #setRollAngle(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_RollAngle()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Roll' unit='rad' role='FACT' hardwareMin='-6.283185307179586' hardwareMax='6.283185307179586' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getRollAngle();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getRollAngle <em>Roll Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll Angle</em>' attribute.
	 * @see #getRollAngle()
	 * @generated
	 */
	void setRollAngle(double value);

	/**
	 * Returns the value of the '<em><b>Corner Radius</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the bend; 0 for a mitred one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corner Radius</em>' attribute.
	 * @see #setCornerRadius(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_CornerRadius()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Corner radius' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getCornerRadius();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getCornerRadius <em>Corner Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corner Radius</em>' attribute.
	 * @see #getCornerRadius()
	 * @generated
	 */
	void setCornerRadius(double value);

	/**
	 * Returns the value of the '<em><b>Upstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passage whose end this one starts at; none for the one before it in the list. Two that name the same one run side by side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upstream</em>' reference.
	 * @see #setUpstream(Passage)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_Upstream()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Passage getUpstream();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getUpstream <em>Upstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upstream</em>' reference.
	 * @see #getUpstream()
	 * @generated
	 */
	void setUpstream(Passage value);

	/**
	 * Returns the value of the '<em><b>Throttles</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.Throttle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rings that narrow the passage (claim 4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Throttles</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_Throttles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Throttle> getThrottles();

	/**
	 * Returns the value of the '<em><b>Baffles</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.Baffle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plates that stand into the passage from one side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baffles</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_Baffles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Baffle> getBaffles();

} // Passage
