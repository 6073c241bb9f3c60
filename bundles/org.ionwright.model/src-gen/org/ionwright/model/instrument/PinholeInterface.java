/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pinhole Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pinhole and what follows it (seed 001, FIG 1 and FIG 2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.PinholeInterface#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PinholeInterface#getFilterDistance <em>Filter Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PinholeInterface#getPinhole <em>Pinhole</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PinholeInterface#getReentrantWall <em>Reentrant Wall</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PinholeInterface#getAuxiliaryElectrode <em>Auxiliary Electrode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PinholeInterface#getMesh <em>Mesh</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PinholeInterface#getElectronSources <em>Electron Sources</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface()
 * @model annotation="http://www.ionwright.org/seed claims='001/1'"
 * @generated
 */
public interface PinholeInterface extends Interface {
	/**
	 * Returns the value of the '<em><b>Variant</b></em>' attribute.
	 * The default value is <code>"FIG2_DIFFERENTIAL"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.PinholeVariant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variant</em>' attribute.
	 * @see org.ionwright.model.instrument.PinholeVariant
	 * @see #setVariant(PinholeVariant)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface_Variant()
	 * @model default="FIG2_DIFFERENTIAL"
	 * @generated
	 */
	PinholeVariant getVariant();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PinholeInterface#getVariant <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' attribute.
	 * @see org.ionwright.model.instrument.PinholeVariant
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(PinholeVariant value);

	/**
	 * Returns the value of the '<em><b>Filter Distance</b></em>' attribute.
	 * The default value is <code>"0.05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the pinhole to the entrance of the mass filter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter Distance</em>' attribute.
	 * @see #setFilterDistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface_FilterDistance()
	 * @model default="0.05"
	 *        annotation="http://www.ionwright.org/quantity label='Pinhole to filter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getFilterDistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PinholeInterface#getFilterDistance <em>Filter Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter Distance</em>' attribute.
	 * @see #getFilterDistance()
	 * @generated
	 */
	void setFilterDistance(double value);

	/**
	 * Returns the value of the '<em><b>Pinhole</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pinhole</em>' containment reference.
	 * @see #setPinhole(Pinhole)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface_Pinhole()
	 * @model containment="true" required="true"
	 *        annotation="http://www.ionwright.org/seed numerals='35'"
	 * @generated
	 */
	Pinhole getPinhole();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PinholeInterface#getPinhole <em>Pinhole</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinhole</em>' containment reference.
	 * @see #getPinhole()
	 * @generated
	 */
	void setPinhole(Pinhole value);

	/**
	 * Returns the value of the '<em><b>Reentrant Wall</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brings the filter close to the chamber and leaves room to pump.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reentrant Wall</em>' containment reference.
	 * @see #setReentrantWall(ReentrantWall)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface_ReentrantWall()
	 * @model containment="true"
	 * @generated
	 */
	ReentrantWall getReentrantWall();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PinholeInterface#getReentrantWall <em>Reentrant Wall</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reentrant Wall</em>' containment reference.
	 * @see #getReentrantWall()
	 * @generated
	 */
	void setReentrantWall(ReentrantWall value);

	/**
	 * Returns the value of the '<em><b>Auxiliary Electrode</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Element 38; its function is not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auxiliary Electrode</em>' containment reference.
	 * @see #setAuxiliaryElectrode(AuxiliaryElectrode)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface_AuxiliaryElectrode()
	 * @model containment="true"
	 *        annotation="http://www.ionwright.org/seed numerals='38'"
	 * @generated
	 */
	AuxiliaryElectrode getAuxiliaryElectrode();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PinholeInterface#getAuxiliaryElectrode <em>Auxiliary Electrode</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auxiliary Electrode</em>' containment reference.
	 * @see #getAuxiliaryElectrode()
	 * @generated
	 */
	void setAuxiliaryElectrode(AuxiliaryElectrode value);

	/**
	 * Returns the value of the '<em><b>Mesh</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mesh</em>' containment reference.
	 * @see #setMesh(Mesh)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface_Mesh()
	 * @model containment="true"
	 *        annotation="http://www.ionwright.org/seed numerals='47'"
	 * @generated
	 */
	Mesh getMesh();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PinholeInterface#getMesh <em>Mesh</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mesh</em>' containment reference.
	 * @see #getMesh()
	 * @generated
	 */
	void setMesh(Mesh value);

	/**
	 * Returns the value of the '<em><b>Electron Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.ElectronSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Electron Sources</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinholeInterface_ElectronSources()
	 * @model containment="true"
	 *        annotation="http://www.ionwright.org/seed numerals='51'"
	 * @generated
	 */
	EList<ElectronSource> getElectronSources();

} // PinholeInterface
