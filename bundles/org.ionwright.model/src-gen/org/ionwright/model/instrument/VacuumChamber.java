/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vacuum Chamber</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A volume of one pressure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getPumps <em>Pumps</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber()
 * @model annotation="http://www.ionwright.org/seed numerals='31 46'"
 * @generated
 */
public interface VacuumChamber extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * The default value is <code>"535.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Design pressure; what is measured comes from the vacuum devices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Pressure()
	 * @model default="535.0"
	 *        annotation="http://www.ionwright.org/quantity label='Chamber pressure' unit='Pa' role='FACT' hardwareMin='1e-10' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100' digits='2'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To the next chamber.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' containment reference.
	 * @see #setOutlet(Aperture)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Outlet()
	 * @model containment="true"
	 * @generated
	 */
	Aperture getOutlet();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getOutlet <em>Outlet</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' containment reference.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(Aperture value);

	/**
	 * Returns the value of the '<em><b>Pumps</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.VacuumPump}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pumps</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Pumps()
	 * @model containment="true"
	 * @generated
	 */
	EList<VacuumPump> getPumps();

} // VacuumChamber
